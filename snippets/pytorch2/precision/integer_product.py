import torch

torch.manual_seed(0)
x, w = torch.rand(4, 64) * 3 - 0.5, torch.randn(8, 64)

s_x = (x.max() - x.min()) / 255
z = (-x.min() / s_x).round()
q_x = (x / s_x + z).round().clamp(0, 255).to(torch.uint8)
s_w = w.abs().amax(1) / 127
q_w = (w / s_w[:, None]).round().to(torch.int8)

total = q_x.int() @ q_w.int().T  # 8 bits times 8 bits, added up in 32
total = total - z.int() * q_w.int().sum(1)  # this sum is known beforehand
y = total * s_x * s_w

rounded = (q_x.float() - z) * s_x @ (q_w * s_w[:, None]).T
print("bytes of the inputs:", q_x.nbytes + q_w.nbytes, "instead of", x.nbytes + w.nbytes)
print("largest total:", total.abs().max().item(), " fits 16 bits:", bool(total.abs().max() < 2**15))
print("equal to the product of the rounded numbers:", torch.allclose(y, rounded, atol=1e-4))
print(f"off the true product by {(y - x @ w.T).norm() / (x @ w.T).norm():.1%}")
