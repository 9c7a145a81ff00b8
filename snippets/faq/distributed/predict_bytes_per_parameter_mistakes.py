import torch

weight = torch.ones(1000, requires_grad=True)
weight.sum().backward()


def bytes_per_parameter(optimizer):
    optimizer.step()
    held = [weight, weight.grad, *optimizer.state[weight].values()]
    held = [tensor for tensor in held if tensor is not None and tensor.shape == weight.shape]
    return sum(tensor.nbytes for tensor in held) // weight.numel()


# %% a model in training takes the memory of its weights
print(weight.nbytes // weight.numel())

# %% weights and gradients are all there is
print(bytes_per_parameter(torch.optim.SGD([weight], lr=0.1)))

# %% the optimizer remembers one number for each parameter
print(bytes_per_parameter(torch.optim.SGD([weight], lr=0.1, momentum=0.9)))
