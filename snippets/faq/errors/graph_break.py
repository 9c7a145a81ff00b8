import torch


@torch.compile(backend="eager", fullgraph=True)
def step(x):
    if x.sum() > 0:
        return x
    return -x


try:
    step(torch.ones(2))
except torch._dynamo.exc.Unsupported as error:
    print(f"{type(error).__name__}: {str(error).splitlines()[0]}")


@torch.compile(backend="eager", fullgraph=True)
def cured(x):
    return torch.where(x.sum() > 0, x, -x)


print(cured(torch.ones(2)).tolist())
