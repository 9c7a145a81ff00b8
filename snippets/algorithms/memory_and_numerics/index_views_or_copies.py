import torch

x = torch.arange(12).reshape(3, 4)
i, mask = torch.tensor([0, 2]), torch.tensor([True, False, True])
forms = """
x[1]; x[i[1]]; x[1, 2]; x[-1, :2]; x[1:2]; x[:, ::2]; x[..., 0]; x[:, None]
x[[1]]; x[i]; x[:, i]; x[i, i]; x[0, i]; x[mask]; x[x > 5]
"""

for form in forms.strip().replace("\n", "; ").split("; "):
    taken = eval(form)
    shares = taken.untyped_storage().data_ptr() == x.untyped_storage().data_ptr()
    print(f"{form:11} {list(taken.shape)!s:10} {'view' if shares else 'copy'}")
