import torch

from snippets.kit.gan_art.model import StrokeDiscriminator

torch.manual_seed(0)
discriminator = StrokeDiscriminator().double()
images, labels = torch.rand(5, 1, 8, 8, dtype=torch.float64), torch.tensor([3, 1, 4, 1, 5])
f = discriminator.features(images)
w, b = discriminator.projection.score.weight[0], discriminator.projection.score.bias
v = discriminator.projection.embedding.weight
by_formula = torch.stack([w @ f[i] + v[labels[i]] @ f[i] + b[0] for i in range(5)])
print(torch.allclose(discriminator(images, labels), by_formula))

# the difference between two labels is that of two logits of a linear classifier
other = discriminator(images, (labels + 1) % 10)
logits = f @ v.T
rows = torch.arange(5)
difference = logits[rows, labels] - logits[rows, (labels + 1) % 10]
print(torch.allclose(discriminator(images, labels) - other, difference))
