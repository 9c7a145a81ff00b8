import torch

labels = torch.tensor([1, 0, 1])
one_hot = torch.zeros(3, 2).scatter(1, labels[:, None], 1.0)
print(one_hot)

scores = torch.tensor([[0.1, 0.7, 0.2], [0.5, 0.3, 0.2]])
order = scores.argsort(dim=1)
ordered = scores.gather(1, order)
print(torch.zeros(2, 3).scatter(1, order, ordered))
