import torch

scores = torch.zeros(4)
padding = torch.tensor([False, False, True, True])
weights = scores.masked_fill(padding, float("-inf")).softmax(dim=0)
print(weights.tolist())
