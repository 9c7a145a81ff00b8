from snippets.kit.speech_recognition.data import load
from snippets.kit.speech_recognition.evaluation import scores_of
from snippets.kit.speech_recognition.model import ALPHABET
from snippets.kit.speech_recognition.trained import digit_model

one = load("test")[7]
before = 0
for step, key in enumerate(scores_of(digit_model(), [one.samples])[0].argmax(dim=1).tolist()):
    if key not in (0, before):
        print(f"{ALPHABET[key]} at {0.04 * step:.2f} s")
    before = key
