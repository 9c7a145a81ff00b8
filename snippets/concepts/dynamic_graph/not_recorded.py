import torch

x = torch.tensor(3.0, requires_grad=True)
with torch.no_grad():
    inside = x * 2

results = {
    "x * 2": x * 2,
    "x * 2 under no_grad": inside,
    "x.detach() * 2": x.detach() * 2,
    "torch.tensor(x.item()) * 2": torch.tensor(x.item()) * 2,
    "x.long() * 2": x.long() * 2,
    "x > 2": x > 2,
}
for code, result in results.items():
    print(f"{code:27} recorded: {result.grad_fn is not None}")
