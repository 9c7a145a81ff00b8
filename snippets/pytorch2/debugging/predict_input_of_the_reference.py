import torch

old = [torch.sin, torch.exp, torch.tanh, torch.cos]
new = [torch.sin, torch.exp2, torch.tanh, torch.sin]
x, differ = torch.tensor(0.5, dtype=torch.float64), []
for number, (right, mine) in enumerate(zip(old, new, strict=True)):
    if not torch.isclose(mine(x), right(x)):
        differ.append(number)
    x = right(x)
print(differ)
