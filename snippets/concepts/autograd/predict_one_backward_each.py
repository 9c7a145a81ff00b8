import torch

w = torch.tensor(2.0, requires_grad=True)
for x in (1.0, 2.0, 3.0):
    loss = (w * x) ** 2
    loss.backward()
print(w.grad)
