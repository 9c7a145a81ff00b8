import torch

photo = torch.tensor([100, 150, 200, 250], dtype=torch.uint8)

print(photo + 100)
print((photo.int() + 100).clamp(max=255).to(torch.uint8))
