import math

from snippets.kit.speech_recognition.audio import read_wav, write_wav
from snippets.kit.speech_recognition.data import load
from snippets.kit.speech_recognition.decoding import beam_search
from snippets.kit.speech_recognition.evaluation import scores_of
from snippets.kit.speech_recognition.trained import digit_model

write_wav("said.wav", load("test")[7].samples)
samples = read_wav("said.wav")
scores = scores_of(digit_model(), [samples])[0]
for text, value in beam_search(scores)[:1]:
    print(text, f"{math.exp(value):.1f}")
