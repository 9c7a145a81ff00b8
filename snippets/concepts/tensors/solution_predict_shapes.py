import torch

images = torch.rand(1797, 8, 8)

print(images.mean(dim=1).shape)
print(images[:10].reshape(10, -1).shape)
print((images @ images[0]).shape)
print((images[:5].unsqueeze(1) - images[:7]).shape)
