import matplotlib.pyplot as plt
import torch
from torch import nn

from snippets.kit.training import fit, loader, seed_everything
from snippets.practice.index.tumours import TumourNet, load

torch.set_num_threads(1)
seed_everything(0)
train, validation, _ = load(seed=0)
model = TumourNet(hidden=64)
model.standardize(train.tensors[0])


def loss(model, batch):
    inputs, labels = batch
    return nn.functional.binary_cross_entropy_with_logits(model(inputs), labels)


history = fit(
    model,
    loss,
    loader(train, 31),
    epochs=40,
    optimizer=torch.optim.AdamW(model.parameters(), lr=0.01),
    validate=lambda model: {"loss": loss(model, validation.tensors).item()},
)
epochs = [row["epoch"] for row in history]
losses = [row["loss"] for row in history]
best = losses.index(min(losses)) + 1

plt.plot(epochs, [row["train_loss"] for row in history], "--", label="training")
plt.plot(epochs, losses, label="validation")
plt.plot(best, min(losses), "o", color="C1")
plt.annotate("keep these weights", (best, min(losses)), (best + 4, min(losses) + 0.06),
             arrowprops={"arrowstyle": "->"})  # fmt: skip
plt.xlabel("epoch")
plt.ylabel("loss")
plt.ylim(0, 0.2)
plt.legend()
plt.show()
