import torch
from sklearn.datasets import load_diabetes

features, target = load_diabetes(return_X_y=True, scaled=False)
bmi, y = torch.tensor(features[:, 2]), torch.tensor(target)
X = torch.stack([bmi, torch.ones_like(bmi)], dim=1)
best = torch.linalg.lstsq(X, y).solution
least = (y - X @ best).square().mean().item()
low, high = torch.linalg.eigvalsh(2 / 442 * X.T @ X).sqrt().tolist()

w = torch.zeros(2, dtype=torch.float64, requires_grad=True)
momentum = ((high - low) / (high + low)) ** 2
optimizer = torch.optim.SGD([w], lr=4 / (high + low) ** 2, momentum=momentum)
steps, last_bad = 1500, 0
for step in range(1, steps + 1):
    optimizer.zero_grad()
    loss = torch.nn.functional.mse_loss(X @ w, y)
    if loss.item() > 1.01 * least:
        last_bad = step
    loss.backward()
    optimizer.step()
print(f"momentum {momentum:.4f}, within 1 % for good after {last_bad} steps")
