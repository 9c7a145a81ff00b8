import torch

from snippets.kit.speech_recognition.data import load
from snippets.kit.speech_recognition.model import Recognizer
from snippets.kit.speech_recognition.training import Varied, pad

batch = pad([Varied(load("train"))[number] for number in range(4)])
print("features, lengths, targets, sizes:", [tuple(part.shape) for part in batch])

model = Recognizer().eval()
with torch.no_grad():
    scores, steps = model(batch[0], batch[1])
print("scores:", tuple(scores.shape), "steps:", steps.tolist(), "of frames:", batch[1].tolist())
print("probabilities add up to 1:", torch.allclose(scores.exp().sum(dim=2), torch.ones(1)))
print("parameters:", sum(part.numel() for part in model.parameters()))

with torch.no_grad():
    alone, _ = model(batch[0][2:3, : batch[1][2]], batch[1][2:3])
difference = (scores[2, : steps[2]] - alone[0]).abs().max()
print("alone the same as in the batch:", bool(difference < 1e-5))
