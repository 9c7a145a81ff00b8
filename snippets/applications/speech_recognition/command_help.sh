python -m snippets.applications.speech_recognition --help
