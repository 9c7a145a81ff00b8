python -m snippets.practice.text_classification --help
