import warnings

import torch

from snippets.pytorch2.custom_operators.leaky import leaky_sum

x = torch.ones(3, 4, requires_grad=True)
warnings.simplefilter("ignore")  # since torch 2.14 the advice about vmap comes as a warning
attempts = {
    "backward": lambda: leaky_sum(x, 0.5).sum().backward(),
    "compile": lambda: torch.compile(lambda x: leaky_sum(x, 0.5), backend="eager")(x),
    "vmap": lambda: torch.vmap(lambda row: leaky_sum(row, 0.5))(x.detach()).shape,
}
for name, attempt in attempts.items():
    try:
        print(f"{name}: {attempt()}")
    except RuntimeError as error:
        message = str(error).partition("got RuntimeError(")[2] or str(error)
        print(f"{name}: {type(error).__name__}\n  {message.splitlines()[0]}")
