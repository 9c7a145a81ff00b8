import torch

total = lost = torch.zeros((), dtype=torch.bfloat16)
for _ in range(8000):
    part = 0.001 - lost  # what did not fit last time comes along
    new = total + part
    lost = (new - total) - part
    total = new
print(total.dtype, total.item(), f"and {-lost.item():.3f} still to come")
