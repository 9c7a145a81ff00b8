import torch

x = torch.arange(24).reshape(2, 3, 4)

for form in [
    "x[:, 1]",
    "x[..., None, -1]",
    "x[:, [1]]",
    "x[x % 2 == 0]",
    "x[[0, 1, 1], [2, 0, 1]]",
    "x.movedim(0, -1)",
    "x.movedim(0, -1).flatten()",
    "x.expand(5, 2, 3, 4)",
]:
    r = eval(form)
    shares = r.untyped_storage().data_ptr() == x.untyped_storage().data_ptr()
    print(f"{form:26}  {list(r.shape)!s:12}  {'view' if shares else 'copy'}")
