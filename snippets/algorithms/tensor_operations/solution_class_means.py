import torch
from sklearn.datasets import load_digits

data = load_digits()
x = torch.tensor(data.data, dtype=torch.float32)
labels = torch.tensor(data.target)
counts = labels.bincount(minlength=10)[:, None]

by_loop = torch.stack([x[labels == k].mean(dim=0) for k in range(10)])
by_index_add = torch.zeros(10, 64).index_add_(0, labels, x) / counts
one_hot = (labels == torch.arange(10)[:, None]).float()
by_product = one_hot @ x / counts

print(counts.flatten())
print(torch.allclose(by_loop, by_index_add, atol=1e-4))
print(torch.allclose(by_loop, by_product, atol=1e-4))
