import torch
from torch import nn

from snippets.kit.training import fit, load_model, loader, seed_everything
from snippets.practice.index.tumours import TumourNet, load

torch.set_num_threads(1)
seed_everything(0)
train, validation, test = load(seed=0)
model = TumourNet(hidden=16)
model.standardize(train.tensors[0])


def loss(model, batch):
    inputs, labels = batch
    return nn.functional.binary_cross_entropy_with_logits(model(inputs), labels)


def validate(model):
    inputs, labels = validation.tensors
    logits = model(inputs)
    right = ((logits > 0) == (labels == 1)).double().mean()
    return {"loss": loss(model, validation.tensors).item(), "accuracy": right.item()}


history = fit(
    model,
    loss,
    loader(train, 31, seed=0),
    epochs=100,
    optimizer=torch.optim.AdamW(model.parameters(), lr=0.01),
    validate=validate,
    patience=5,
    checkpoint="tumours.pt",
    config={"hidden": 16},
)
best = min(history, key=lambda row: row["loss"])
print(f"stopped after {len(history)} epochs; the best was epoch {best['epoch']}")
print(f"validation loss {best['loss']:.2f}, accuracy {best['accuracy']:.2f}")

ready = load_model("tumours.pt", TumourNet)
with torch.no_grad():
    wrong = (ready(test.tensors[0]) > 0) != (test.tensors[1] == 1)
print(f"test: {wrong.sum().item()} of {len(wrong)} wrong")
