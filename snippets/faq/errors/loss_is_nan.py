import torch

w = torch.tensor(1.0, requires_grad=True)
for rate in (1.0, 0.1):
    with torch.no_grad():
        w.fill_(1.0)
    for _ in range(200):
        w.grad = None
        loss = (3 * w) ** 2
        loss.backward()
        with torch.no_grad():
            w -= rate * w.grad
    print(f"rate {rate}: loss {loss.item():.1f}")
