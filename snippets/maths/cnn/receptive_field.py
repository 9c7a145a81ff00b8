import torch
import torch.nn.functional as F


def receptive_field(layers):
    """Side and jump of a stack of (kernel, stride, dilation) layers."""
    side = jump = 1
    for kernel, stride, dilation in layers:
        side += dilation * (kernel - 1) * jump
        jump *= stride
    return side, jump


def measured(layers, size=400):
    """The same two numbers, from which input elements have a gradient."""
    x = torch.ones(1, 1, size, dtype=torch.float64, requires_grad=True)
    y = x
    for kernel, stride, dilation in layers:
        ones = torch.ones(1, 1, kernel, dtype=torch.float64)
        y = F.conv1d(y, ones, stride=stride, dilation=dilation)
    middle = y.shape[-1] // 2
    ends = []
    for out in (middle, middle + 1):
        (gradient,) = torch.autograd.grad(y[0, 0, out], x, retain_graph=True)
        touched = gradient.flatten().nonzero()
        ends.append((touched[0].item(), touched[-1].item()))
    return ends[0][1] - ends[0][0] + 1, ends[1][0] - ends[0][0]


stacks = {
    "3, 3, 3": [(3, 1, 1)] * 3,
    "7": [(7, 1, 1)],
    "5, pool 2, 3, pool 2": [(5, 1, 1), (2, 2, 1), (3, 1, 1), (2, 2, 1)],
    "five 3s, stride 2": [(3, 2, 1)] * 5,
    "five 3s, dilated 1..16": [(3, 1, 2**i) for i in range(5)],
}
for name, layers in stacks.items():
    print(f"{name:<23}", receptive_field(layers), measured(layers))
