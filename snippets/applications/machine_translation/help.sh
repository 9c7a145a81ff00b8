python -m snippets.kit.machine_translation --help
