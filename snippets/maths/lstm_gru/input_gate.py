import torch

bits = torch.tensor([1.0, 1, -1, 1, -1, 1, 1, -1, 1, 1], requires_grad=True)
mark = torch.tensor([0.0, 0, 0, 0, 1, 0, 0, 0, 0, 0])
f = torch.sigmoid(10 - 20 * mark)  # closes at the mark
i = torch.sigmoid(20 * mark - 10)  # opens at the mark

c, contents = 0, []
for t in range(10):
    g = torch.tanh(3 * bits[t])
    c = f[t] * c + i[t] * g
    contents.append(c)
(gradient,) = torch.autograd.grad(c, bits)
print("content ", torch.stack(contents).round().int().tolist())
print("gradient is not 0 at", (gradient.abs() > 1e-3).nonzero().flatten().tolist())
