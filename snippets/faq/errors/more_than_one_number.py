import torch

losses = torch.tensor([0.5, 1.5])
try:
    float(losses)
except ValueError as error:
    print(f"{type(error).__name__}: {error}")
print(float(losses.mean()), losses.tolist())
