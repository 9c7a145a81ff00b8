python -m snippets.applications.digits --help
