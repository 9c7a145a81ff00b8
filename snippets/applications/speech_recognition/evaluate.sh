python -m snippets.applications.speech_recognition evaluate digits
