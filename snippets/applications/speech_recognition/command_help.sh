python -m snippets.kit.speech_recognition --help
