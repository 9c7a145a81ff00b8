import torch

from snippets.kit.digits.data import compose, writers
from snippets.kit.digits.decoding import read
from snippets.kit.digits.evaluation import logits_of
from snippets.kit.digits.trained import code_reader

model = code_reader().model
for length in (3, 4, 5, 6):
    generator = torch.Generator().manual_seed(length)
    codes = compose(writers()[2], 300, generator, length=length)
    logits = logits_of(model, codes.pixels)
    readings = {count: read(logits, count) for count in range(1, 8)}
    scores = torch.stack([reading.scores for reading in readings.values()])
    best = scores.argmax(dim=0) + 1
    right = (readings[length].digits == codes.labels).all(dim=1) & (best == length)
    print(f"{length} digits: counted rightly {(best == length).double().mean():.2f}, "
          f"read rightly {right.double().mean():.2f}")  # fmt: skip
