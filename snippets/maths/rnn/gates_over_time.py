import torch
from matplotlib import pyplot as plt
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
T, H, MARK = 16, 16, 5


def sequences(n):
    bits = torch.randint(0, 2, (n, T))
    at = torch.randint(0, T // 2, (n,))
    return torch.stack([2.0 * bits - 1, F.one_hot(at, T)], dim=-1), bits[range(n), at]


lstm, readout = nn.LSTM(2, H, batch_first=True), nn.Linear(H, 2)
with torch.no_grad():
    lstm.bias_ih_l0[H : 2 * H] = 1
    lstm.bias_hh_l0[H : 2 * H] = 0
parameters = [*lstm.parameters(), *readout.parameters()]
optimizer = torch.optim.Adam(parameters, lr=0.03)
for _ in range(200):
    x, y = sequences(32)
    loss = F.cross_entropy(readout(lstm(x)[0][:, -1]), y)
    optimizer.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(parameters, 1.0)
    optimizer.step()

x = sequences(1)[0].repeat(2, 1, 1)  # the same sequence twice; only the marked bit differs
x[:, :, 1] = F.one_hot(torch.tensor(MARK), T)
x[:, MARK, 0] = torch.tensor([1.0, -1.0])

h = c = torch.zeros(2, H)
gates, cells = [], []
with torch.no_grad():
    W_x, W_h, b_x, b_h = lstm.parameters()
    for x_t in x.unbind(dim=1):
        i, f, g, o = (x_t @ W_x.T + b_x + h @ W_h.T + b_h).chunk(4, dim=-1)
        i, f, o = i.sigmoid(), f.sigmoid(), o.sigmoid()
        c = f * c + i * g.tanh()
        h = o * c.tanh()
        gates.append(torch.stack([i[0], f[0]]))
        cells.append(c)
inputs, forgets = torch.stack(gates, dim=1)
cells = torch.stack(cells)
print(loss)
for u in (inputs[MARK] - inputs.mean(dim=0)).argsort(descending=True)[:5]:
    print(u, 'i',[round(v,1) for v in inputs[:,u].tolist()],'f',[round(v,1) for v in forgets[:,u].tolist()]);print('  c+',[round(v,1) for v in cells[:,0,u].tolist()],'c-',[round(v,1) for v in cells[:,1,u].tolist()])
