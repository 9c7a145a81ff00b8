import torch

zero, inf = torch.tensor(0.0), torch.tensor(torch.inf)

print(f"{zero / zero = }")
print(f"{inf - inf = }")
print(f"{inf * zero = }")
print(f"{torch.tensor(-1.0).sqrt() = }")
print(f"{1 / zero = }")
print(f"{zero.log() = }")
print(f"{torch.tensor(100.0).exp() = }")
print(f"{torch.tensor(60000.0).half() * 2 = }")

try:
    torch.tensor(1) // 0
except RuntimeError as error:
    print("integers:", error)
