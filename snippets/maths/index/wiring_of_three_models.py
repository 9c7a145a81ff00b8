import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.func import jacrev

torch.manual_seed(0)
n = 10
linear = nn.Linear(n, n)
conv = nn.Conv1d(1, 1, kernel_size=3, padding=1)
rnn = nn.RNN(1, 1, batch_first=True)

layers = {
    "linear": linear,
    "convolution": lambda x: conv(x[None, None])[0, 0],
    "recurrent": lambda x: rnn(x[None, :, None])[0][0, :, 0],
}
_, axes = plt.subplots(1, 3, figsize=(6.4, 2.6))
for ax, (name, layer) in zip(axes, layers.items(), strict=True):
    depends = jacrev(layer)(torch.randn(n)) != 0
    ax.imshow(depends.numpy(), cmap="Blues", vmin=-0.3, vmax=1.4)
    ax.set(title=name, xlabel="input", xticks=[], yticks=[])
    ax.grid(False)
axes[0].set_ylabel("output")
plt.show()
