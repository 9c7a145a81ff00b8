import torch

from snippets.kit.adversarial import r1_penalty, relativistic
from snippets.kit.gan_faces.data import training_faces
from snippets.kit.gan_faces.model import Discriminator, Generator

torch.manual_seed(0)
generator, discriminator = Generator(), Discriminator()
betas = (0.0, 0.99)  # no momentum
g_optimizer = torch.optim.Adam(generator.parameters(), 5e-3, betas)
d_optimizer = torch.optim.Adam(discriminator.parameters(), 3e-3, betas)
real = training_faces().images[:32]
fake = generator(torch.randn(32, generator.latent))

# 1. the discriminator: fake faces are taken as they are, so nothing flows into the generator
real_scores, fake_scores = discriminator(real), discriminator(fake.detach())
d_loss, _ = relativistic(real_scores, fake_scores)
d_optimizer.zero_grad()
(d_loss + r1_penalty(discriminator, real, weight=0.8)).backward()
print("the generator's gradients:", {w.grad for w in generator.parameters()})
d_optimizer.step()

# 2. the generator: new scores of the same faces, through which the gradient flows back
_, g_loss = relativistic(real_scores.detach(), discriminator(fake))
g_optimizer.zero_grad()
g_loss.backward()
g_optimizer.step()
print("have one now:", all(w.grad is not None for w in generator.parameters()))
print(f"the discriminator's loss, near log 2: {d_loss:.1f}")
print("the generator's, after that step, is higher:", (g_loss > d_loss).item())
