import torch
from sklearn.datasets import load_digits

data = load_digits()
x = torch.tensor(data.data, dtype=torch.float32)
labels = torch.tensor(data.target)
known, unseen = x[:1000], x[1000:]

by_broadcasting = ((unseen[:100].unsqueeze(1) - known) ** 2).sum(dim=2)
squares = (unseen**2).sum(dim=1, keepdim=True) + (known**2).sum(dim=1)
by_product = squares - 2 * unseen @ known.T

print(by_broadcasting.shape, by_product.shape)
print(torch.equal(by_broadcasting, by_product[:100]))

nearest = by_product.argmin(dim=1)
correct = labels[:1000][nearest] == labels[1000:]
print(f"correct: {correct.float().mean():.0%}")
