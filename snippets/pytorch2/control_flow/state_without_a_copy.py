import torch
from torch._higher_order_ops import scan


def recurrent(rows, weight, copy):
    def step(state, row):
        state = torch.tanh(state @ weight + row)
        return state.clone() if copy else state, state.clone()

    return scan(step, torch.zeros_like(rows[0]), rows)[1]


rows = torch.ones(3, 2, requires_grad=True)
weight = torch.full((2, 2), 0.1, requires_grad=True)
for copy in (False, True):
    compiled = torch.compile(recurrent, fullgraph=True)
    try:
        compiled(rows, weight, copy).sum().backward()
        print("compiled", rows.grad[:, 0].numpy().round(3))
    except Exception as error:
        print(str(error).splitlines()[1])
rows.grad = None
recurrent(rows, weight, False).sum().backward()
print("in eager mode", rows.grad[:, 0].numpy().round(3))
