import torch

t = torch.tensor([-2.0, -1.0, 0.0, 1.0, 2.0])
y = torch.tensor([4.0, 1.0, 1.0, 2.0, 7.0])

powers = torch.stack([torch.ones(5), t, t**2], dim=1)
solution = torch.linalg.lstsq(powers, y[:, None]).solution.squeeze(1)
print(solution)

residual = y - powers @ solution
print(torch.allclose(powers.T @ residual, torch.zeros(3), atol=1e-4))
