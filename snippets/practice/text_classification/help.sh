python -m snippets.kit.text_classification --help
