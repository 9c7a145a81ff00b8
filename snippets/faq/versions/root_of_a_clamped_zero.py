import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)
positive = x > 0
roots = {
    "clamp": x.clamp(min=0).sqrt(),
    "where": torch.where(positive, torch.where(positive, x, 1.0).sqrt(), 0.0),
}
for name, root in roots.items():
    (slope,) = torch.autograd.grad(root.sum(), x)
    print(f"{name}  values {root.tolist()}  slopes {slope.tolist()}")
