python -m snippets.kit.summarization --help
