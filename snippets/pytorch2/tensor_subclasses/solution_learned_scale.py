import torch
from torch.nn import functional

from snippets.pytorch2.tensor_subclasses.int8_weight import Int8Weight


class LearnedScale(Int8Weight):
    @classmethod
    def __torch_function__(cls, func, types, args=(), kwargs=None):
        if func is functional.linear:  # above autograd: the product is recorded
            return cls.linear(*args, **(kwargs or {}))
        return super().__torch_function__(func, types, args, kwargs or {})

    @staticmethod
    def linear(x, weight, bias=None):
        return functional.linear(x, weight.integers * weight.scale, bias)


torch.manual_seed(0)
weight, x = LearnedScale.quantise(torch.randn(3, 4)), torch.randn(5, 4)
weight.scale.requires_grad_()
functional.linear(x, weight).square().sum().backward()
scale = weight.scale.detach().clone().requires_grad_()
(x @ (weight.integers * scale).T).square().sum().backward()
print("as written by hand:", torch.allclose(weight.scale.grad, scale.grad))
wrong, right = weight.scale.detach() * 3, functional.linear(x, weight).detach()
weight.scale = wrong.requires_grad_()
optimiser = torch.optim.Adam([weight.scale], lr=0.01)
for _ in range(200):
    optimiser.zero_grad()
    loss = functional.mse_loss(functional.linear(x, weight), right)
    loss.backward()
    optimiser.step()
print("three times too large, and learnt again:", loss.item() < 1e-4)
