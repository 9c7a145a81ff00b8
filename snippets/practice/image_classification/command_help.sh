python -m snippets.practice.image_classification --help
