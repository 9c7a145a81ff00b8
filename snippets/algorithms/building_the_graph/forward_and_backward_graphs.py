import torch
from functorch.compile import make_boxed_func
from torch._dynamo.backends.common import aot_autograd

t, measured = torch.tensor(2.0), torch.tensor(25.0)
a = torch.tensor(50.0, requires_grad=True)
k = torch.tensor(0.5, requires_grad=True)


def show(title):
    def compiler(module, example_inputs):
        (outputs,) = module.graph.output_node().args
        takes = [node.name for node in module.graph.nodes if node.op == "placeholder"]
        calls = [node.name for node in module.graph.nodes if node.op == "call_function"]
        print(f"{title}\n  takes  ", *takes, "\n  calls  ", *calls, "\n  returns", *outputs)
        return make_boxed_func(module.forward)

    return compiler


@torch.compile(backend=aot_autograd(fw_compiler=show("forward"), bw_compiler=show("backward")))
def loss_of(a, k):
    return (a * torch.exp(-t * k) - measured) ** 2


loss_of(a, k).backward()
print(f"gradients {a.grad:.4f} {k.grad:.2f}")
