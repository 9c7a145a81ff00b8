import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
y = torch.tensor([3.0, 5.0, 5.0, 8.0])
w = torch.tensor(1.0, requires_grad=True)

for half in (slice(0, 2), slice(2, 4)):
    loss = ((w * x[half] - y[half]) ** 2).sum() / len(x)
    loss.backward()
    print(w.grad)
