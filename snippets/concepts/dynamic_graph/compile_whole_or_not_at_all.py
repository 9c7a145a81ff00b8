import torch


@torch.compile(backend="eager", fullgraph=True)
def f(x):
    if x > 0:
        return x * x
    return -x


try:
    f(torch.tensor(3.0))
except torch._dynamo.exc.Unsupported as error:
    print(str(error).splitlines()[0])
