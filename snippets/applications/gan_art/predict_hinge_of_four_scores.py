import torch

real = torch.tensor([2.0, 0.5])
made = torch.tensor([-3.0, 0.0])
print((1 - real).relu().tolist(), (1 + made).relu().tolist())
