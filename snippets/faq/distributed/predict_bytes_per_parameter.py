import torch

weight = torch.ones(1000, requires_grad=True)
optimizer = torch.optim.AdamW([weight])
weight.sum().backward()
optimizer.step()
held = [weight, weight.grad, *optimizer.state[weight].values()]
held = [tensor for tensor in held if tensor.shape == weight.shape]
print(sum(tensor.nbytes for tensor in held) // weight.numel())
