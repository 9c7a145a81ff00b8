import torch

maps = torch.tensor([[[1.0, 0.0], [0.0, 3.0]], [[0.0, 2.0], [0.0, 0.0]]])
maps.requires_grad_()
score = maps.mean(dim=(1, 2)) @ torch.tensor([4.0, -8.0])
(gradient,) = torch.autograd.grad(score, maps)
weights = gradient.mean(dim=(1, 2), keepdim=True)

# %% what speaks against the class is shown as well
print((weights * maps).sum(dim=0).tolist())

# %% the weights are those of the linear layer
weights = torch.tensor([4.0, -8.0]).reshape(2, 1, 1)
print((weights * maps).sum(dim=0).relu().tolist())

# %% the size of a contribution counts, not its sign
print((weights * maps).sum(dim=0).abs().tolist())
