import torch

from snippets.kit.digits.data import codes_by
from snippets.kit.digits.decoding import at_places, read
from snippets.kit.digits.evaluation import logits_of, shares
from snippets.kit.digits.trained import code_reader

codes = codes_by("test")
generator = torch.Generator().manual_seed(0)
others = torch.randint(10, (4000, 5), generator=generator)
existing = torch.cat([codes.labels, others]).unique(dim=0)
logits = logits_of(code_reader().model, codes.pixels)
reading = read(logits)
chances = at_places(logits, reading)[:, :, :10].log_softmax(dim=2)  # codes, 5, 10
scores = sum(chances[:, place][:, existing[:, place]] for place in range(5))
best = existing[scores.argmax(dim=1)]
print(len(existing), "of 100000 codes exist")
for name, digits in [("any code", reading.digits), ("existing ones", best)]:
    print(f"{name:13} {shares(digits, codes.labels)['codes']:.3f}")
