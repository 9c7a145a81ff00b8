import torch

inf = torch.inf
a = torch.tensor([0.0, inf, 0.0, -1.0, -1.0])
print(a[0] / 0, a[1] - inf, a[2] * inf, a[3].sqrt(), a[4].log())
print(torch.tensor([1.0, -1.0]) / 0, torch.tensor(0.0).log())
print(torch.tensor(60000.0).half() * 2, torch.tensor(100.0).exp())
try:
    torch.tensor([1]) // 0
except RuntimeError as error:
    print("integers:", error)
