import torch

generator = torch.tensor(2.0, requires_grad=True)
discriminator = torch.tensor(3.0, requires_grad=True)
image = generator * 5

# %% detach() copies the values, and gradients pass
(discriminator * image.clone()).backward()
print(generator.grad, discriminator.grad)

# %% the gradient arrives, but is 0
(discriminator * (image.detach() + 0 * generator)).backward()
print(generator.grad, discriminator.grad)

# %% a detached image takes the score out of the graph
try:
    (discriminator * image).detach().backward()
except RuntimeError as error:
    print(type(error).__name__)
