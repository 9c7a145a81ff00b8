from snippets.kit.speech_recognition.audio import read_any_rate, resample, write_wav
from snippets.kit.speech_recognition.data import load
from snippets.kit.speech_recognition.decoding import greedy
from snippets.kit.speech_recognition.evaluation import error_rate, scores_of
from snippets.kit.speech_recognition.trained import digit_model

test = load("test")[:24]
for number, one in enumerate(test):
    write_wav(f"{number}.wav", resample(one.samples, 8000, 16000), rate=16000)
files = [read_any_rate(f"{number}.wav") for number in range(len(test))]
ways = {
    "rate ignored": [samples for samples, _ in files],
    "resampled": [resample(samples, rate) for samples, rate in files],
}
for name, sounds in ways.items():
    said = [greedy(scores) for scores in scores_of(digit_model(), sounds)]
    print(f"{name}: {error_rate([one.text for one in test], said):.1f} of the digits wrong")
