python -m snippets.kit.speech_recognition train --epochs 2 --out model.pt
python -m snippets.kit.speech_recognition sample 7 said.wav
python -m snippets.kit.speech_recognition demo digits said.wav
