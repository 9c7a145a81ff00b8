import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
w = torch.tensor(0.0, requires_grad=True)
parts = x.split(3)
for part in parts:
    loss = (w * part).mean() / len(parts)
    loss.backward()
print(len(parts), w.grad)
