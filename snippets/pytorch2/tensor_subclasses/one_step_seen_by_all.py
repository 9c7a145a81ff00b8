import torch
from torch import nn

from snippets.pytorch2.tensor_subclasses.watch import Functions, Operations


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(3, 2)

    def forward(self, x):
        return nn.functional.relu(self.layer(x))


def calls(graph):
    return [node.name for node in graph.nodes if node.op.startswith("call")]


net, x, events = Net(), torch.ones(4, 3), []
with Functions(events), Operations(events):
    net(x).sum().backward()
seen = {kind: [name for k, name in events if k == kind] for kind in ("function", "operation")}
seen["graph of fx"] = calls(torch.fx.symbolic_trace(net).graph)
seen["graph of export"] = calls(torch.export.export(net, (x,)).graph)
seen["module hooks"] = []
for module in net.modules():
    name = type(module).__name__
    module.register_forward_hook(lambda *_, name=name: seen["module hooks"].append(name))
    module.register_full_backward_hook(lambda *_, name=name: seen["module hooks"].append(name))
net(x.requires_grad_()).sum().backward()
for tool, names in seen.items():
    print(f"{tool:16}", *(name.removeprefix("aten.").partition(".")[0] for name in names))
