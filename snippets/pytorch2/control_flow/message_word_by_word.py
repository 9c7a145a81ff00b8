import torch


@torch.compile(backend="eager", fullgraph=True)
def mean_of_positive(x):
    y = x[x > 0]
    if y.shape[0] == 0:
        return x.new_zeros(())
    return y.mean()


try:
    mean_of_positive(torch.ones(3))
except torch._dynamo.exc.UserError as error:
    for line in str(error).splitlines()[:4]:
        print(line.partition("  #")[0])
