import warnings

import torch
from functorch.compile import make_boxed_func
from torch._dynamo.backends.common import aot_autograd


def note(kind):
    def compiler(graph, example_inputs):
        compiled.append(kind)
        return make_boxed_func(graph.forward)

    return compiler


def loss(x):
    x = (w * x).sin()
    torch._dynamo.graph_break()
    return (w * x).cos().sum()


def step(x):
    loss(x).backward()


compiled = []
backend = aot_autograd(fw_compiler=note("forward"), bw_compiler=note("backward"))
torch.manual_seed(0)
x, w = torch.randn(4), torch.randn(4, requires_grad=True)
gradients = []
for whole in (False, True):
    torch.compiler.reset()
    with torch._dynamo.config.patch(compiled_autograd=whole), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Dynamo asks what lies between for its .grad
        torch.compile(step, backend=backend)(x)
    print("compiled_autograd", whole, compiled)
    compiled.clear()
    gradients.append(w.grad)
    w.grad = None
print("the same gradient:", torch.equal(*gradients))
