import torch

scores = torch.tensor([[2.0, 0.0], [2.0, 0.0]])  # two samples, two classes
print(scores.softmax(dim=0))
