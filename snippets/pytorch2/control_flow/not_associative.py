import torch
from torch._higher_order_ops import associative_scan

steps = {
    "a + b": torch.add,
    "max(a, b)": torch.maximum,
    "a - b": torch.sub,
    "a / 2 + b": lambda a, b: a / 2 + b,
}
x = torch.tensor([[8.0], [4.0], [2.0], [1.0]])
for name, step in steps.items():
    expected = [x[0]]
    for value in x[1:]:
        expected.append(step(expected[-1], value))
    found = associative_scan(step, x, 0, combine_mode="generic")
    both = (torch.stack(expected)[:, 0].tolist(), found[:, 0].tolist())
    print(f"{name:<10} loop {both[0]}  scan {both[1]}")
