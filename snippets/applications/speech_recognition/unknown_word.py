from importlib.resources import files

from snippets.kit.speech_recognition.audio import read_wav
from snippets.kit.speech_recognition.decoding import greedy
from snippets.kit.speech_recognition.evaluation import scores_of
from snippets.kit.speech_recognition.trained import digit_model

sound = read_wav(files("snippets") / "applications/speech_recognition/yao.wav")
print("yao yao ling ->", greedy(scores_of(digit_model(), [sound])[0]))
