import torch

losses = torch.tensor([1.0, 2.0, 3.0, 4.0, 10.0])
parts = losses.chunk(2)
print(sum(part.mean() / len(parts) for part in parts).item())
