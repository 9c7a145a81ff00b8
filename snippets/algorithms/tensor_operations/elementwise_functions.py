import torch

x = torch.tensor([-1.5, -0.5, 0.5, 1.5])
print(f"{x.round() = }")
print(f"{x.floor() = }")
print(f"{x.sign() = }")
print(f"{x.clamp(-1, 1) = }")
print(f"{torch.maximum(x, -x) = }")
print(f"{torch.where(x > 0, x, 0) = }")

tiny = torch.tensor(1e-8)
print((1 + tiny).log(), tiny.log1p())
print(tiny.exp() - 1, tiny.expm1())

bits = torch.tensor([5, 6])
print(bits & 3, bits << 1)
