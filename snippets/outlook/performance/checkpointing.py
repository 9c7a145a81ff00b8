import torch
from torch.utils.checkpoint import checkpoint_sequential
from torch.utils.flop_counter import FlopCounterMode

from snippets.outlook.performance.memory import perceptron, saved_for_backward, size

torch.manual_seed(0)
model = perceptron()
x = torch.randn(1024, 512, requires_grad=True)


def measure(forward):
    model.zero_grad()
    with saved_for_backward(model) as kept:
        loss = forward(x).square().mean()
    with FlopCounterMode(display=False) as backward:
        loss.backward()
    gradient = torch.cat([p.grad.flatten() for p in model.parameters()])
    return size(kept.values()) / 2**20, backward.get_total_flops() / 1e9, gradient


plain = measure(model)
saving = measure(lambda x: checkpoint_sequential(model, 3, x, use_reentrant=False))
print(f"kept:     {plain[0]:.1f} MiB, checkpointed {saving[0]:.1f} MiB")
print(f"backward: {plain[1]:.2f} GFLOP, checkpointed {saving[1]:.2f} GFLOP")
print("same gradient:", torch.allclose(plain[2], saving[2]))
