python -m snippets.applications.animals --help
