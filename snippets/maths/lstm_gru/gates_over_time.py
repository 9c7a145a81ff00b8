import torch
from matplotlib import pyplot as plt
from torch import nn
from torch.nn.functional import cross_entropy, one_hot

torch.set_num_threads(1)  # enough for tensors this small
torch.manual_seed(2)
T, H, MARK = 16, 16, 5


def sequences(n):
    bits = torch.randint(0, 2, (n, T))
    at = torch.randint(0, T // 2, (n,))
    return torch.stack([2.0 * bits - 1, one_hot(at, T)], dim=-1), bits[range(n), at]


lstm, readout = nn.LSTM(2, H, batch_first=True), nn.Linear(H, 2)
with torch.no_grad():
    lstm.bias_ih_l0[H : 2 * H] = 1
    lstm.bias_hh_l0[H : 2 * H] = 0
parameters = [*lstm.parameters(), *readout.parameters()]
optimizer = torch.optim.Adam(parameters, lr=0.03)
for _ in range(200):
    x, y = sequences(32)
    loss = cross_entropy(readout(lstm(x)[0][:, -1]), y)
    optimizer.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(parameters, 1.0)
    optimizer.step()

x = sequences(1)[0].repeat(2, 1, 1)  # twice, but for the marked bit
x[:, :, 1] = one_hot(torch.tensor(MARK), T)
x[:, MARK, 0] = torch.tensor([1.0, -1.0])

h = c = torch.zeros(2, H)
gates, cells = [], []
with torch.no_grad():
    w_x, w_h, b_x, b_h = lstm.parameters()
    for x_t in x.unbind(dim=1):
        i, f, g, o = (x_t @ w_x.T + b_x + h @ w_h.T + b_h).chunk(4, dim=-1)
        i, f, o = i.sigmoid(), f.sigmoid(), o.sigmoid()
        c = f * c + i * g.tanh()
        h = o * c.tanh()
        gates.append(torch.stack([i[0], f[0]]))
        cells.append(c)
inputs, forgets = torch.stack(gates, dim=1)
unit = (inputs[MARK] - inputs.mean(dim=0)).argmax()  # reacts most to the mark

figure, (above, middle, below) = plt.subplots(3, sharex=True, figsize=(6.4, 5.6))
colors = ["C1" if t == MARK else "C6" for t in range(T)]
above.bar(range(T), x[0, :, 0].tolist(), width=0.5, color=colors)
above.set(ylabel="bit", yticks=[-1, 1])
middle.plot(inputs[:, unit], "o-", label="input gate")
middle.plot(forgets[:, unit], "s-", label="forget gate", color="C2")
middle.set(ylabel="gates", ylim=(-0.05, 1.1))
middle.legend(ncols=2, loc="lower right", bbox_to_anchor=(1, 0.25))
below.plot(torch.stack(cells)[:, 0, unit], "o-", label="marked bit 1", color="C1")
below.plot(torch.stack(cells)[:, 1, unit], "s-", label="marked bit -1", color="C3")
below.set(ylabel="cell state", xlabel="time step", xticks=range(0, T, 5))
below.legend(ncols=2, loc="center right")
plt.show()
