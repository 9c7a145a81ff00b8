import torch

w = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0, momentum=0.5)
for _ in range(3):
    optimizer.zero_grad()
    w.backward()
    optimizer.step()
print(w.item())
