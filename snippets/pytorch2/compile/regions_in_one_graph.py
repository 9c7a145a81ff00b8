import torch
from torch import nn


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(8, 8)

    @torch.compiler.nested_compile_region
    def forward(self, x):
        return x + torch.relu(self.linear(x))


def show(module, example_inputs):
    print("the graph calls regions:", str(module.graph).count("torch.ops.higher_order.invoke"))
    for name, region in module.named_children():
        print(f"{name}:", *[n.name for n in region.graph.nodes if n.op == "call_function"])
    return module.forward


model = nn.Sequential(*[Block() for _ in range(6)]).requires_grad_(False)
result = torch.compile(model, backend=show, fullgraph=True)(torch.ones(2, 8))
