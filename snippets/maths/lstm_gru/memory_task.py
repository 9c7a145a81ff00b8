import torch
from matplotlib import pyplot as plt
from torch import nn
from torch.nn.functional import cross_entropy, one_hot

F64 = torch.float64  # rounding errors then stay out of sight
torch.set_num_threads(1)  # enough for tensors this small
T, H, STEPS = 16, 16, 100


def sequences(n):
    """Bits as -1 and 1 with a mark in the first half; and the bit marked."""
    bits = torch.randint(0, 2, (n, T))
    at = torch.randint(0, T // 2, (n,))
    x = torch.stack([2 * bits - 1, one_hot(at, T)], dim=-1).to(F64)
    return x, bits[range(n), at]


def train(kind, forget_bias, seed):
    torch.manual_seed(seed)
    memory, readout = kind(2, H, batch_first=True, dtype=F64), nn.Linear(H, 2, dtype=F64)
    if forget_bias:
        with torch.no_grad():
            memory.bias_ih_l0[H : 2 * H] = forget_bias
            memory.bias_hh_l0[H : 2 * H] = 0
    parameters = [*memory.parameters(), *readout.parameters()]
    optimizer = torch.optim.Adam(parameters, lr=0.02)
    losses = torch.zeros(STEPS, dtype=F64)
    for step in range(STEPS):
        x, y = sequences(32)
        output, _ = memory(x)
        loss = cross_entropy(readout(output[:, -1]), y)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()
        losses[step] = loss.detach()
    return losses.view(-1, 10).mean(dim=1)  # of 10 steps each


models = ("RNN", nn.RNN, None), ("LSTM", nn.LSTM, None), ("LSTM, bias 1", nn.LSTM, 1)
for color, (label, kind, forget_bias) in enumerate(models):
    runs = torch.stack([train(kind, forget_bias, seed) for seed in range(3)])
    print(f"{label:12}   solved in {(runs[:, -1] < 0.1).sum()} of 3 runs")
    lines = plt.plot(range(5, STEPS, 10), runs.T, color=f"C{color}")
    lines[0].set_label(label)

plt.xlabel("training step")
plt.ylabel("cross-entropy")
plt.legend()
plt.show()
