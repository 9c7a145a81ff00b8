python -m snippets.applications.animals evaluate animals
