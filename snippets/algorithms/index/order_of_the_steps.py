import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)

for order in ("zero_grad first", "zero_grad after backward"):
    with torch.no_grad():
        w.fill_(1.0)
    optimizer.zero_grad()
    for _ in range(10):
        if order == "zero_grad first":
            optimizer.zero_grad()
        loss = w**2
        loss.backward()
        if order == "zero_grad after backward":
            optimizer.zero_grad()
        optimizer.step()
    print(f"{order}: w = {w.item():.3f}")
