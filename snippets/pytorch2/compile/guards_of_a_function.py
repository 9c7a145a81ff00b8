import torch

scale = 2.0


def show(guards):
    for guard in guards:
        if guard.name:
            print(f"{guard.name:<11} {guard.guard_type:<15} global: {guard.is_global}")
    return [True for _ in guards]  # keep them all


@torch.compile(backend="eager", options={"guard_filter_fn": show})
def f(x, n, unused):
    return x * scale + n


result = f(torch.ones(3), 2, "not guarded")
