import torch

w = torch.ones(2, requires_grad=True)
small = torch.ones(2, requires_grad=True) * 0.1
cut = w.detach()
print(w.is_leaf, small.is_leaf, cut.is_leaf)
