import torch

maps = torch.tensor([[[1.0, 0.0], [0.0, 3.0]], [[0.0, 2.0], [0.0, 0.0]]])
maps.requires_grad_()
score = maps.mean(dim=(1, 2)) @ torch.tensor([4.0, -8.0])
(gradient,) = torch.autograd.grad(score, maps)
weights = gradient.mean(dim=(1, 2), keepdim=True)
print((weights * maps).sum(dim=0).relu().tolist())
