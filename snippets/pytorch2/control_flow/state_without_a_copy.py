import torch
from torch._higher_order_ops import scan


def recurrent(rows, weight, copies):
    def step(state, row):
        state = torch.tanh(state @ weight + row)
        kept = state.clone()
        return (state.clone(), kept) if copies == 2 else (state, kept)

    return scan(step, torch.zeros_like(rows[0]), rows)[1]


backend = "aot_eager_decomp_partition"  # no code is generated
rows = torch.ones(3, 2, requires_grad=True)
weight = torch.full((2, 2), 0.1, requires_grad=True)
compiled = torch.compile(recurrent, backend=backend, fullgraph=True)
for name, f, copies in (
    ("compiled", compiled, 1),
    ("compiled", compiled, 2),
    ("eager", recurrent, 1),
):
    try:
        (gradient,) = torch.autograd.grad(f(rows, weight, copies).sum(), rows)
        print(f"{name}, copies {copies}: {gradient[:, 0].numpy().round(3)}")
    except Exception as error:
        print(f"{name}, copies {copies}: {str(error).splitlines()[1]}")
