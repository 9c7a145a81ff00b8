python -m snippets.kit.speech_recognition train --data data_aishell --out aishell.pt \
    --epochs 20 --batch-size 32 --rate 1e-3 --width 512 --workers 8
python -m snippets.kit.speech_recognition evaluate aishell.pt --data data_aishell
python -m snippets.kit.speech_recognition demo aishell.pt question.wav --answers 3
