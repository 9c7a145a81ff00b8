import torch
from torch._dynamo.testing import CompileCounter
from torch.export import Dim, export

from snippets.pytorch2.control_flow.decoder import STOP, InOneGraph, InPython

torch.manual_seed(0)
reference = InPython().requires_grad_(False)
model = InOneGraph().requires_grad_(False)
model.load_state_dict(reference.state_dict())
states = 6 * torch.randn(200, 16)
expected = [reference(state) for state in states.split(1)]
lengths = [len(tokens) for tokens in expected]


def cut(written):
    return [[token for token in row if token != STOP] for row in written.tolist()]


counter = CompileCounter()
compiled = torch.compile(model, backend=counter, fullgraph=True)
program = export(model, (states[:2],), dynamic_shapes=[{0: Dim("rows")}]).module()
some = [0, 1, 2, 3, 5, 8, 20]
print("tokens", some)
for name, f in (("compiled", compiled), ("exported", program)):
    written, rounds = f(states)
    alone = [int(f(states[[lengths.index(n)]])[1]) for n in some]
    print(f"{name}: all equal {cut(written) == expected}, rounds {rounds}, alone {alone}")
print("different lengths", len(set(lengths)), "graphs", counter.frame_count)
