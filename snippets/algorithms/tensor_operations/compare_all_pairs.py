import torch

labels = torch.tensor([2, 0, 1])
one_hot = labels[:, None] == torch.arange(3)
print(one_hot.int())

place = torch.arange(4)
causal = place[:, None] >= place
print(causal.int())
