import time

import torch
from torch import nn
from torch.func import functional_call, grad, hessian, jacfwd, jacrev, stack_module_state, vmap


def seconds(function, repeats=7):
    """CPU time of the fastest of several calls; the first call only warms up."""
    function()
    times = []
    for _ in range(repeats):
        began = time.process_time()
        function()
        times.append(time.process_time() - began)
    return min(times)


def perceptron(inputs, outputs):
    """One hidden layer of 64 units, and its parameters."""
    model = nn.Sequential(nn.Linear(inputs, 64), nn.Tanh(), nn.Linear(64, outputs))
    return model, {name: p.detach() for name, p in model.named_parameters()}


def jacobians(inputs, outputs):
    """How many times as long jacfwd takes as jacrev."""
    model, _ = perceptron(inputs, outputs)
    model.requires_grad_(False)
    x = torch.randn(inputs)
    return seconds(lambda: jacfwd(model)(x)) / seconds(lambda: jacrev(model)(x))


def measure():
    """Ratios of CPU times on one thread, as strings."""
    torch.set_num_threads(1)
    torch.manual_seed(0)
    model, theta = perceptron(64, 10)
    x, y = torch.randn(256, 64), torch.randint(10, (256,))

    def loss(theta, x, y):
        return nn.functional.cross_entropy(functional_call(model, theta, (x,)), y)

    def one_by_one():
        for sample, label in zip(x, y, strict=True):
            nn.functional.cross_entropy(model(sample), label).backward()

    models = [perceptron(64, 10)[0] for _ in range(8)]
    stacked = {name: p.detach() for name, p in stack_module_state(models)[0].items()}

    def each_model(samples):
        for other in models:
            nn.functional.cross_entropy(other(x[:samples]), y[:samples]).backward()

    def together(samples):
        vmap(grad(loss), in_dims=(0, None, None))(stacked, x[:samples], y[:samples])

    def ensemble(samples):
        return seconds(lambda: each_model(samples)) / seconds(lambda: together(samples))

    each = vmap(grad(loss), in_dims=(None, 0, 0))
    scalar = nn.Sequential(nn.Linear(64, 64), nn.Tanh(), nn.Linear(64, 1), nn.Flatten(0))
    scalar.requires_grad_(False)
    point = torch.randn(64)

    def energy(x):
        return scalar(x[None])[0]

    all_at_once = seconds(lambda: each(theta, x, y))
    twice_reverse = seconds(lambda: jacrev(jacrev(energy))(point))
    return {
        "ratio": {
            "per_sample": f"{seconds(one_by_one) / all_at_once:.0f}",
            "batch_gradient": f"{all_at_once / seconds(lambda: grad(loss)(theta, x, y)):.0f}",
            "ensemble": f"{ensemble(16):.1f}",
            "ensemble_large": f"{ensemble(256):.1f}",
            "wide": f"{jacobians(2048, 1):.1f}",
            "square": f"{jacobians(512, 512):.1f}",
            "tall": f"{jacobians(1, 2048):.1f}",
            "hessian": f"{twice_reverse / seconds(lambda: hessian(energy)(point)):.1f}",
        }
    }
