import torch
from functorch.compile import default_partition as default
from functorch.compile import make_boxed_func
from functorch.compile import min_cut_rematerialization_partition as min_cut
from torch._dynamo.backends.common import aot_autograd


def chain(x):
    for _ in range(5):
        x = torch.sin(x) * 2
    return x


def compiler(module, example_inputs):
    saved = next(node for node in module.graph.nodes if node.op == "output").args[0][1:]
    operations = sum(node.op == "call_function" for node in module.graph.nodes)
    print(f"    {operations} operations, returns 1 result and {len(saved)} saved")
    return make_boxed_func(module.forward)


def backward(module, example_inputs):
    operations = sum(node.op == "call_function" for node in module.graph.nodes)
    print(f"    backward: {operations} operations")
    return make_boxed_func(module.forward)


for partition in (default, min_cut):
    torch._dynamo.reset()
    print(partition.__name__)
    backend = aot_autograd(fw_compiler=compiler, bw_compiler=backward, partition_fn=partition)
    x = torch.ones(4, requires_grad=True)
    torch.compile(chain, backend=backend)(x).sum().backward()
    print(f"    gradient {x.grad[0]:.3f}")
