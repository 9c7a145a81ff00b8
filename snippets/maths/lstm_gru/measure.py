import random
import unicodedata
from statistics import mean

import torch
from torch import nn
from torch.nn.functional import cross_entropy
from torch.nn.utils.rnn import pad_sequence

MODELS = {  # a cell and its width; how it is trained, where not for ten epochs as it is
    "rnn": ((nn.RNN, 128), {}),
    "wide_rnn": ((nn.RNN, 271), {}),  # about as many parameters as the LSTM
    "gru": ((nn.GRU, 128), {}),
    "lstm": ((nn.LSTM, 128), {}),
    "longer": ((nn.LSTM, 128), {"epochs": 30}),
    "careful": ((nn.LSTM, 128), {"epochs": 30, "dropout": 0.4, "falling": True}),
}
RATES = (0.003, 0.006, 0.012)
codes = [*range(0x1F300, 0x1F650), *range(0x1F900, 0x1FA00)]
names = [unicodedata.name(chr(code)).lower() for code in codes]
names = [name for name in names if len(name) <= 30]
held_out, training = names[::5], [name for i, name in enumerate(names) if i % 5]
alphabet = "\n" + "".join(sorted(set("".join(names))))
index = {character: i for i, character in enumerate(alphabet)}


class CharacterModel(nn.Module):
    """The model of the page on recurrent networks, with any cell."""

    def __init__(self, cell, hidden, dropout):
        super().__init__()
        self.embedding = nn.Embedding(len(alphabet), 32)
        self.cell = cell(32, hidden, batch_first=True)
        self.dropout = nn.Dropout(dropout)
        self.readout = nn.Linear(hidden, len(alphabet))

    def forward(self, inputs):
        return self.readout(self.dropout(self.cell(self.embedding(inputs))[0]))


def loss_of(model, names):
    inputs = [torch.tensor([index[c] for c in "\n" + name]) for name in names]
    targets = [torch.tensor([index[c] for c in name + "\n"]) for name in names]
    logits = model(pad_sequence(inputs, batch_first=True))
    return cross_entropy(logits.transpose(1, 2), pad_sequence(targets, True, -100))


def train(cell, rate, seed, names, judged, epochs=10, dropout=0.0, falling=False):
    """The cross-entropy per character on other names; a falling rate falls linearly."""
    torch.manual_seed(seed)
    model, generator = CharacterModel(*cell, dropout), random.Random(seed)
    optimizer = torch.optim.Adam(model.parameters(), lr=rate)
    by_length = sorted(names, key=len)
    batches = [by_length[i : i + 32] for i in range(0, len(names), 32)]
    for epoch in range(epochs):
        if falling:
            optimizer.param_groups[0]["lr"] = rate * (1 - epoch / epochs)
        generator.shuffle(batches)
        for batch in batches:
            optimizer.zero_grad()
            loss_of(model, batch).backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
    model.eval()
    with torch.no_grad():
        return loss_of(model, judged).item()


def measure():
    """Choose each model's rate on a fifth of the training names, then train three times."""
    torch.set_num_threads(1)
    part, rest = training[::5], [name for i, name in enumerate(training) if i % 5]
    result = {}
    for name, (cell, options) in MODELS.items():
        rate = min(RATES, key=lambda rate: train(cell, rate, 0, rest, part, **options))
        losses = [train(cell, rate, seed, training, held_out, **options) for seed in range(3)]
        found = {"mean": mean(losses), "least": min(losses), "most": max(losses)}
        result[name] = {key: f"{value:.2f}" for key, value in found.items()}
        result[name]["rate"] = str(rate)
    return result
