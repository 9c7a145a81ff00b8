import torch
from torch import nn
from torch.func import functional_call, grad, vmap
from torch.nn.functional import cross_entropy

torch.manual_seed(0)
model = nn.Sequential(
    nn.Conv2d(1, 4, 3), nn.GroupNorm(2, 4), nn.SiLU(), nn.Flatten(), nn.Linear(144, 10)
)
parameters = {name: value.detach() for name, value in model.named_parameters()}
x, y = torch.randn(6, 1, 8, 8), torch.randint(10, (6,))


def loss(parameters, image, label):
    scores = functional_call(model, parameters, image[None])  # layers want a batch: one of one
    return cross_entropy(scores, label[None])


each = vmap(grad(loss), in_dims=(None, 0, 0))(parameters, x, y)
print("kernels of the convolution:", tuple(each["0.weight"].shape))
for i in (0, 5):
    model.zero_grad()
    cross_entropy(model(x[i : i + 1]), y[i : i + 1]).backward()
    same = all(torch.allclose(each[n][i], p.grad, atol=1e-6) for n, p in model.named_parameters())
    print(f"image {i}: equal to backward():", same)
