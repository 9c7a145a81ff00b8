python -m snippets.kit.animals evaluate animals
