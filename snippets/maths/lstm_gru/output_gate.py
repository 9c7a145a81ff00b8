import torch

bits = torch.tensor([1.0, 1, -1, 1, -1, 1, 1, -1, 1, 1])
mark = torch.tensor([0.0, 0, 0, 0, 1, 0, 0, 0, 0, 0])
asked = torch.tensor([0.0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
f, i = torch.sigmoid(10 - 20 * mark), torch.sigmoid(20 * mark - 10)
o = torch.sigmoid(20 * asked - 10)  # opens at the question

c, shown = 0, []
for t in range(10):
    c = f[t] * c + i[t] * torch.tanh(3 * bits[t])
    shown.append(o[t] * torch.tanh(c))
print("shown", torch.stack(shown).round().int().tolist())
