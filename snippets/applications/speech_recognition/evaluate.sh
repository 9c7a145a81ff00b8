python -m snippets.kit.speech_recognition evaluate digits
