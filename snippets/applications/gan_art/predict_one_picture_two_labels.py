import torch

features = torch.tensor([1.0, 2.0])
vectors = torch.tensor([[3.0, 0.0], [0.0, -1.0]])  # one for each label
w, b = torch.tensor([1.0, 1.0]), 0.5
for label in (0, 1):
    print((vectors[label] @ features + w @ features + b).item())
