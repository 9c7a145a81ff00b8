import torch

torch.manual_seed(0)
a = torch.randint(0, 17, (2, 4))
noise = torch.randn(1000, 64)
torch.manual_seed(0)
b = torch.randint(0, 17, (2, 4))

print(torch.equal(a, b))
print(noise.shape, f"mean {noise.mean().abs():.1f}, std {noise.std():.1f}")
print(torch.equal(torch.rand(3), torch.rand(3)))
