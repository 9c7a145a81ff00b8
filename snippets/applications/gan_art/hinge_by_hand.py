import torch

from snippets.kit.adversarial import hinge

real = torch.tensor([2.0, 1.0, 0.5, -1.0], requires_grad=True)
fake = torch.tensor([-3.0, -1.0, 0.0, 0.5], requires_grad=True)
of_discriminator, of_generator = hinge(real, fake)
by_hand = (0 + 0 + 0.5 + 2) / 4 + (0 + 0 + 1 + 1.5) / 4
print(of_discriminator.item(), by_hand)
of_discriminator.backward()
print("gradient at the real scores:", (4 * real.grad).tolist())
print("gradient at the fake scores:", (4 * fake.grad).tolist())
print("of the generator:", of_generator.item(), -(-3 - 1 + 0 + 0.5) / 4)
