python -m snippets.applications.machine_translation --help
