python -m snippets.kit.record --help
