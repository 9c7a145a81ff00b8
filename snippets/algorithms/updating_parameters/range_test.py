import math

import matplotlib.pyplot as plt
import torch
from torch import nn

from snippets.algorithms.updating_parameters.digits import data, evaluate, network, train

rates = [10 ** (-3 + 4 * step / 100) for step in range(101)]  # from 0.001 to 10
model, (x, y) = network(seed=0).double(), data()["train"]
optimizer = torch.optim.SGD(model.parameters(), lr=1.0, momentum=0.9)
rising = []
for rate in rates:
    optimizer.param_groups[0]["lr"] = rate
    batch = torch.randint(len(x), (64,))
    loss = nn.functional.cross_entropy(model(x[batch].double()), y[batch])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    rising.append(loss.item())

tried = rates[5::10]
reached = []
for rate in tried:
    model = network(seed=0).double()
    train(model, [torch.optim.SGD(model.parameters(), lr=rate, momentum=0.9)], epochs=10)
    loss = evaluate(model, "validation")[0]
    reached.append(loss if math.isfinite(loss) else 1e9)

with plt.rc_context({"font.size": 13}):
    axes = plt.subplots(2, 1, figsize=(6.4, 5), sharex=True)[1]
    axes[0].semilogx(rates, rising)
    axes[0].set(ylim=(0, 5), ylabel="loss of the batch", title="one run, the rate rising")
    axes[1].semilogx(tried, reached, "o-", color="C1")
    axes[1].set(ylim=(0, 2.6), ylabel="validation loss", title="one run for each rate")
    axes[1].set_xlabel("learning rate")
    plt.show()
best = min(zip(reached, tried, strict=True))[1]
print("best of the tried rates between 0.03 and 0.3:", 0.03 <= best <= 0.3)
