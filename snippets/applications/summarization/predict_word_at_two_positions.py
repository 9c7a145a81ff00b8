import torch

gate = 0.2
vocabulary = torch.tensor([0.0, 1.0, 0.0, 0.0])  # three words and a slot
report = torch.tensor([3, 1, 3])
weights = torch.tensor([0.25, 0.5, 0.25])
copied = torch.zeros(4).scatter_add(0, report, weights)
print(gate * vocabulary + (1 - gate) * copied)
