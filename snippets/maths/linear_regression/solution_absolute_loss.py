import torch
from torch.nn.functional import l1_loss

x = torch.arange(10, dtype=torch.float64)
y = 2 * x + 1
y[9] = 100.0  # the true value is 19
X = torch.stack([x, torch.ones_like(x)], dim=1)
w, b = torch.linalg.lstsq(X, y).solution
print(f"squared loss:  slope {w:.2f}, bias {b:.2f}")

weights = torch.zeros(2, dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.Adam([weights], lr=0.1)
schedule = torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.98)
for _ in range(500):
    optimizer.zero_grad()
    l1_loss(X @ weights, y).backward()
    optimizer.step()
    schedule.step()
w, b = weights.tolist()
print(f"absolute loss: slope {w:.2f}, bias {b:.2f}")
