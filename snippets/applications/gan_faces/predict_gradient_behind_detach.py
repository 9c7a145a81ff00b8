import torch

generator = torch.tensor(2.0, requires_grad=True)
discriminator = torch.tensor(3.0, requires_grad=True)
image = generator * 5
score = discriminator * image.detach()
score.backward()
print(generator.grad, discriminator.grad)
