python -m snippets.kit.digits --help
