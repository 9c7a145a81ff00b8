import torch


@torch.compile
def f(x):
    return x.sin() + 1


try:
    x = torch.linspace(0, 1, 5)
    print("compiled, and right:", torch.allclose(f(x), x.sin() + 1))
except torch._dynamo.exc.BackendCompilerFailed as error:
    print(str(error).splitlines()[0])
