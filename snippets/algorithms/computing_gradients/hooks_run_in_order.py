import torch

angles = torch.tensor([0.5, 1.0], requires_grad=True)
directions = angles.cumsum(0)
directions.retain_grad()
directions.register_hook(lambda g: print("arrives:", g))
directions.register_hook(lambda g: 10 * g)
angles.register_post_accumulate_grad_hook(lambda p: print("stored: ", p.grad))

directions.sin().sum().backward()
print("kept:   ", directions.grad)
