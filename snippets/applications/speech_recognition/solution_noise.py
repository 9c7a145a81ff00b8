import torch

from snippets.kit.speech_recognition.data import load
from snippets.kit.speech_recognition.decoding import greedy
from snippets.kit.speech_recognition.evaluation import error_rate, scores_of
from snippets.kit.speech_recognition.trained import digit_model

test = load("test")
for decibels in (30, 20, 10, 0):
    generator = torch.Generator().manual_seed(0)
    noisy = []
    for one in test:
        noise = torch.randn(len(one.samples), generator=generator)
        loudness = one.samples.square().mean().sqrt() * 10 ** (-decibels / 20)
        mixed = one.samples + loudness * noise
        noisy.append(mixed / mixed.abs().max())
    said = [greedy(scores) for scores in scores_of(digit_model(), noisy)]
    print(f"{decibels:2} dB: {error_rate([one.text for one in test], said):.2f}")
