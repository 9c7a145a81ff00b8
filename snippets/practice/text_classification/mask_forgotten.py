import torch

scores = torch.tensor([[0.5, 1.0, 0.0, 0.0, 0.0, 0.0]])  # 2 tokens, 4 places of padding
mask = torch.tensor([[True, True, False, False, False, False]])

print("without a mask: ", scores.softmax(dim=1))
print("set to 0 after: ", scores.softmax(dim=1) * mask)
print("-inf before it: ", scores.masked_fill(~mask, -torch.inf).softmax(dim=1))
