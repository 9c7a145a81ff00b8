import torch

z = torch.linspace(-6, 6, 25, dtype=torch.float64, requires_grad=True)
p = torch.sigmoid(z)
print("formula: ", torch.allclose(p, 1 / (1 + torch.exp(-z))))
print("log odds:", torch.allclose(torch.log(p / (1 - p)), z))
print("symmetry:", torch.allclose(1 - p, torch.sigmoid(-z)))

(slope,) = torch.autograd.grad(p.sum(), z)
print("slope:   ", torch.allclose(slope, p * (1 - p)), f"at most {slope.max():.2f}")
