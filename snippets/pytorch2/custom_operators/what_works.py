import warnings

import torch

from snippets.pytorch2.custom_operators.in_five_ways import loop, ways


def gradient(f, x):
    x = x.clone().requires_grad_()
    return torch.autograd.grad(f(x, 0.5).square().sum(), x)[0]


def compiled(f, x):
    torch.compiler.reset()
    with warnings.catch_warnings(action="ignore"):  # of the compiler, about its own code
        return gradient(torch.compile(f, backend="eager", fullgraph=True), x)


def exported(f, x):
    module = torch.nn.Module()
    module.forward = lambda x: f(x, 0.5)
    program = torch.export.export(module, (x,), dynamic_shapes={"x": {1: torch.export.Dim("n")}})
    return program.module()(x.repeat(1, 2))


tests = {
    "backward()": gradient,
    "torch.compile, one graph": compiled,
    "torch.export, any length": exported,
    "torch.func.vmap": lambda f, x: torch.func.vmap(lambda row: f(row, 0.5))(x),
    "torch.func.grad": lambda f, x: torch.func.grad(lambda x: f(x, 0.5).square().sum())(x),
    "torch.func.jvp": lambda f, x: torch.func.jvp(lambda x: f(x, 0.5), (x,), (x,))[1],
}
expected = {name: lambda x: loop(x, 0.5) for name in tests}
expected["torch.export, any length"] = lambda x: loop(x.repeat(1, 2), 0.5)
for name in "backward()", "torch.compile, one graph", "torch.func.grad":
    expected[name] = lambda x: gradient(loop, x)
x = torch.rand(3, 8, dtype=torch.float64)
for number, way in enumerate(ways):
    print(" " * 26 + "|      " * number + way)
for name, test in tests.items():
    row = []
    for f in ways.values():
        try:
            row.append("ok" if torch.allclose(test(f, x), expected[name](x)) else "WRONG")
        except Exception:
            row.append("error")
    print(f"{name:26}" + "".join(f"{entry:7}" for entry in row).rstrip())
