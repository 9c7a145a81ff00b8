from snippets.kit.speech_recognition.data import load
from snippets.kit.speech_recognition.evaluation import (
    confusions,
    edit_distance,
    transcribe,
)
from snippets.kit.speech_recognition.trained import digit_model

test = load("test")
truths, said = [one.text for one in test], transcribe(digit_model(), test)
print("strings with an error:", sum(map(str.__ne__, truths, said)), "of", len(test))
for (wanted, found), count in confusions(truths, said).most_common(6):
    print(f"{count} times {wanted or 'nothing'} -> {found or 'nothing'}")

order = sorted(range(len(test)), key=lambda n: -edit_distance(truths[n], said[n]))
for number in order[:4]:
    one = test[number]
    print(f"{number:2} {one.voice:8} {one.speed}  {one.text} -> {said[number]}")
