import matplotlib.pyplot as plt
import torch
from torch.utils.checkpoint import checkpoint_sequential

from snippets.outlook.performance.memory import perceptron, saved_for_backward, size

torch.manual_seed(0)
model = perceptron()
fixed = 4 * size(model.parameters()) / 2**20  # parameters, gradients, two moments of Adam
batches = [64, 256, 512, 1024, 1536, 2048]


def activations(forward, batch):
    with saved_for_backward(model) as kept:
        forward(torch.randn(batch, 512, requires_grad=True))
    return size(kept.values()) / 2**20


plain = [activations(model, batch) for batch in batches]
saving = [
    activations(lambda x: checkpoint_sequential(model, 3, x, use_reentrant=False), batch)
    for batch in batches
]
plt.axhline(fixed, color="C2", ls=":", label="parameters, gradients, Adam")
plt.plot(batches, plain, "o-", label="activations")
plt.plot(batches, saving, "s--", label="activations, checkpointed")
plt.xlabel("batch size")
plt.ylabel("MiB")
plt.ylim(0)
plt.legend()
plt.show()
