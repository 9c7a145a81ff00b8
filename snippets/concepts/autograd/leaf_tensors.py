import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
w = torch.tensor(1.0, requires_grad=True)
p = w * x

for name, tensor in {"x": x, "w": w, "p": p}.items():
    made_by = tensor.grad_fn.name() if tensor.grad_fn else "-"
    print(name, f"{tensor.requires_grad=} {tensor.is_leaf=} {made_by}")
