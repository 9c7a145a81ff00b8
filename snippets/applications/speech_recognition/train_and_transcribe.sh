python -m snippets.applications.speech_recognition train --epochs 2 --out model.pt
python -m snippets.applications.speech_recognition sample 7 said.wav
python -m snippets.applications.speech_recognition demo digits said.wav
