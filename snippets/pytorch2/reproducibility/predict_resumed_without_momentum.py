import torch

w = torch.zeros(1, requires_grad=True)
for _ in range(2):
    optimizer = torch.optim.SGD([w], lr=1.0, momentum=0.5)
    for _ in range(2):
        optimizer.zero_grad()
        w.sum().backward()
        optimizer.step()
print(w.item())
