import torch
from torch.func import grad, vmap


def loss(w, x, y):
    return (torch.tanh(x @ w) - y) ** 2


per_sample = vmap(grad(loss), in_dims=(None, 0, 0))
w, x, y = torch.linspace(-1, 1, 3), torch.linspace(-2, 2, 12).reshape(4, 3), torch.ones(4)
compiled = torch.compile(per_sample, backend="aot_eager", fullgraph=True)
expected, result = per_sample(w, x, y), compiled(w, x, y)
print("equal:", torch.allclose(expected, result), tuple(result.shape))

inside_out = grad(torch.compile(loss, backend="aot_eager", fullgraph=True))
try:
    print("inside out:", tuple(inside_out(w, x[0], y[0]).shape))
except torch._dynamo.exc.Unsupported as error:
    print(str(error).splitlines()[0])
