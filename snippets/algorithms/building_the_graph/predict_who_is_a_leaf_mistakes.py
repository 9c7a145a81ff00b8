import torch

w = torch.ones(2, requires_grad=True)

# %% what is created in the program is a leaf
small = (torch.ones(2) * 0.1).requires_grad_()
print(w.is_leaf, small.is_leaf, w.detach().is_leaf)

# %% what comes from another tensor is no leaf
small = w * 0.1
cut = w * 1
print(w.is_leaf, small.is_leaf, cut.is_leaf)

# %% a factor makes no difference, a detour does
small = torch.ones(2, requires_grad=True)
print(w.is_leaf, small.is_leaf, (w * 1).is_leaf)
