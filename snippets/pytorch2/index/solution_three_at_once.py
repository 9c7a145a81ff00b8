import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(64, 64), nn.GELU(), nn.Linear(64, 8))
x = torch.randn(16, 64)
captured = []


def show(module, example_inputs):
    captured.append([node.name for node in module.graph.nodes if node.op.startswith("call")])
    return module.forward


def predict(x):
    with torch.autocast("cpu", torch.bfloat16):
        return model(x)


compiled = torch.compile(predict, backend=show, fullgraph=True)
with torch.no_grad():
    result, exact = compiled(x), model(x)
print(captured[0])
print(result.dtype, bool((result - exact).abs().max() < 0.02 * exact.abs().max()))
