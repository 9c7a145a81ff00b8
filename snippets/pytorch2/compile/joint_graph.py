import torch
from functorch.compile import default_partition, make_boxed_func
from torch._dynamo.backends.common import aot_autograd


def show_joint(joint, inputs, **options):
    for node in joint.graph.nodes:
        if node.op == "call_function":
            print(f"{node.name:<16} = {node.target.__name__}({', '.join(map(str, node.args))})")
        elif node.op == "output":
            print("return", node.args[0])
    return default_partition(joint, inputs, **options)


def compiler(module, example_inputs):
    return make_boxed_func(module.forward)


backend = aot_autograd(fw_compiler=compiler, bw_compiler=compiler, partition_fn=show_joint)


@torch.compile(backend=backend)
def gate(x, w):
    return torch.sigmoid(x * w)


x = torch.ones(3, requires_grad=True)
gate(x, torch.ones(3)).sum().backward()
