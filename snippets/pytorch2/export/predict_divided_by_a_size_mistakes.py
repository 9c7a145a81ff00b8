import torch
from torch.fx.experimental.proxy_tensor import make_fx

model = torch.nn.Module()
model.forward = lambda x: x.sum() / x.shape[0]

# %% the size is asked for in each call
program = torch.export.export(
    model, (torch.ones(2),), dynamic_shapes={"x": {0: torch.export.Dim("n")}}
)
print(program.module()(torch.ones(4)).item())

# %% the size is a constant, and nobody notices
print(make_fx(model)(torch.ones(2))(torch.ones(4)).item())

# %% what is too long is cut off
print((torch.ones(4)[:2].sum() / 4).item())
