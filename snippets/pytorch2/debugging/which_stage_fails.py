import torch


@torch.library.custom_op("debugging::pairs", mutates_args=())
def pairs(x: torch.Tensor) -> torch.Tensor:
    return x[::2] + x[1::2]


@pairs.register_fake
def _(x):
    return torch.empty_like(x)  # the bug: half as many come out


def model(x):
    return pairs(x) * 2


x = torch.arange(6.0)
print("not compiled", model(x).tolist())
for backend in ("eager", "aot_eager", "inductor"):
    try:
        print(f"{backend:12}", torch.compile(model, backend=backend)(x).tolist())
    except AssertionError as error:
        print(f"{backend:12}", *str(error).splitlines()[:2], sep="\n   ")
