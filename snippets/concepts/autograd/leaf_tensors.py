import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
w = torch.tensor(1.0, requires_grad=True)
p = w * x

print("  requires_grad  is_leaf  grad_fn")
for name, t in {"x": x, "w": w, "p": p}.items():
    made_by = t.grad_fn.name() if t.grad_fn else None
    print(f"{name} {t.requires_grad!s:14} {t.is_leaf!s:8} {made_by}")
