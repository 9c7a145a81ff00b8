import torch

x = torch.tensor([[3.0, 3.0], [0.0, 2.0]])
centred = x - x.mean(dim=1, keepdim=True)
print(centred / x.std(dim=1, keepdim=True, correction=0))
