python -m snippets.kit.image_classification --help
