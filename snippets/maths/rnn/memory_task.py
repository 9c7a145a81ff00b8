import torch
from matplotlib import pyplot as plt
from torch import nn
from torch.nn import functional as F

T, H = 20, 16


def sequences(n):
    """Random bits as -1 and 1, a mark on one step of the first half, and the bit marked."""
    bits = torch.randint(0, 2, (n, T))
    at = torch.randint(0, T // 2, (n,))
    return torch.stack([2.0 * bits - 1, F.one_hot(at, T)], dim=-1), bits[range(n), at]


def train(model, label):
    readout = nn.Linear(H, 2)
    parameters = [*model.parameters(), *readout.parameters()]
    optimizer = torch.optim.Adam(parameters, lr=0.02)
    losses = []
    for _ in range(240):
        x, y = sequences(32)
        loss = F.cross_entropy(readout(model(x)[0][:, -1]), y)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()
        losses.append(loss.item())
    x, y = sequences(1000)
    correct = readout(model(x)[0][:, -1]).argmax(dim=1) == y
    print(f"{label:12}   accuracy on 1000 new sequences: {correct.float().mean():.1f}")
    plt.plot(torch.tensor(losses).view(-1, 10).mean(dim=1).repeat_interleave(10), label=label)


for label, layer in ("RNN", nn.RNN), ("LSTM", nn.LSTM), ("LSTM, bias 1", nn.LSTM):
    torch.manual_seed(0)
    model = layer(2, H, batch_first=True)
    if label == "LSTM, bias 1":
        with torch.no_grad():
            model.bias_ih_l0[H : 2 * H] = 1
            model.bias_hh_l0[H : 2 * H] = 0
    train(model, label)

plt.axhline(torch.log(torch.tensor(2.0)), color="gray", linestyle=":", label="log 2")
plt.xlabel("training step")
plt.ylabel("cross-entropy")
plt.legend()
plt.show()
