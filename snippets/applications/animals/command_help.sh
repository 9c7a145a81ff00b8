python -m snippets.kit.animals --help
