import torch

x, y, z = torch.zeros(2, 3, 4), torch.zeros(4), torch.zeros(3, 1)

for form in [
    "x + y",
    "x * z",
    "x[:, None] - x[0]",
    "x.sum(dim=(0, 2), keepdim=True)",
    "torch.stack([x, x], dim=1)",
    "x.flatten(1)",
    "x @ y",
    "torch.einsum('bij,j->b', x, y)",
]:
    print(f"{form:31}", list(eval(form).shape))
