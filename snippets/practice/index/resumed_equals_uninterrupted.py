from pathlib import Path

import torch
from torch import nn

from snippets.kit.training import fit, loader, seed_everything
from snippets.practice.index.tumours import TumourNet, load

torch.set_num_threads(1)
train, _, _ = load(seed=0)


def loss(model, batch):
    inputs, labels = batch
    return nn.functional.binary_cross_entropy_with_logits(model(inputs), labels)


def interrupted(model, batch):
    interrupted.calls += 1
    if interrupted.calls == 40:
        raise KeyboardInterrupt
    return loss(model, batch)


def run(loss, **options):
    seed_everything(0)
    model = TumourNet()
    model.standardize(train.tensors[0])
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
    history = fit(model, loss, loader(train, 31), epochs=8, optimizer=optimizer, **options)
    return model, history


whole, _ = run(loss)
interrupted.calls = 0
try:
    run(interrupted, checkpoint="tumours.pt")
except KeyboardInterrupt:
    print("interrupted; files here:", sorted(path.name for path in Path().iterdir()))
resumed, history = run(loss, checkpoint="tumours.pt", resume=True)
print("epochs in all:", len(history))
print(
    "same weights:",
    all(torch.equal(a, b) for a, b in zip(whole.parameters(), resumed.parameters(), strict=True)),
)
