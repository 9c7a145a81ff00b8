import torch
from functorch.compile import make_boxed_func
from torch._dynamo.backends.common import aot_autograd

t, measured = torch.tensor(2.0), torch.tensor(25.0)
a = torch.tensor(50.0, requires_grad=True)
k = torch.tensor(0.5, requires_grad=True)


def show(title):
    def compiler(module, example_inputs):
        print(title)
        for node in module.graph.nodes:
            if node.op == "call_function":
                inputs = ", ".join(map(str, node.args))
                print(f"  {node.name:8} = {node.target.__name__}({inputs})")
            elif node.op == "output":
                print("  return    ", node.args[0])
        return make_boxed_func(module.forward)

    return compiler


backend = aot_autograd(fw_compiler=show("forward"), bw_compiler=show("backward"))


@torch.compile(backend=backend)
def loss_of(a, k):
    return (a * torch.exp(-t * k) - measured) ** 2


loss_of(a, k).backward()
print(f"gradients {a.grad:.4f} and {k.grad:.2f}")
