python -m snippets.applications.summarization --help
