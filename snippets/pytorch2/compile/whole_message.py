import torch


@torch.compile(backend="eager", fullgraph=True)
def positive_part(x):
    if x.sum() > 0:
        return x
    return x * 0


try:
    positive_part(torch.ones(3))
except torch._dynamo.exc.Unsupported as error:
    for line in str(error).partition("\n\n For more")[0].splitlines():
        if "# File" not in line:
            print(line[:90].rstrip())
