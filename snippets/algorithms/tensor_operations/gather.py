import torch

scores = torch.tensor([[0.1, 0.7, 0.2], [0.5, 0.3, 0.2]])
labels = torch.tensor([1, 0])

print(scores.gather(1, labels[:, None]))
print(scores[torch.arange(2), labels])

order = scores.argsort(dim=1, descending=True)
print(order)
print(scores.take_along_dim(order, dim=1))
