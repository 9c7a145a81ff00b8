import torch
from torch import nn

from snippets.kit.training import fit, loader, seed_everything
from snippets.practice.index.tumours import TumourNet, load


def loss(model, batch):
    inputs, labels = batch
    return nn.functional.binary_cross_entropy_with_logits(model(inputs), labels)


torch.set_num_threads(1)
wrong = []
for seed in range(5):
    seed_everything(seed)
    train, _, test = load(seed)
    model = TumourNet()
    model.standardize(train.tensors[0])
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
    fit(model, loss, loader(train, 31, seed=seed), epochs=10, optimizer=optimizer)
    with torch.no_grad():
        malignant = model(test.tensors[0]) > 0
    wrong.append((malignant != (test.tensors[1] == 1)).sum().item())
print("wrong of 114:", wrong)
print("median:", sorted(wrong)[2])
