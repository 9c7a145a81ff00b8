import torch

rate = torch.nn.Parameter(torch.tensor(2.0))
optimizer = torch.optim.SGD([rate], lr=1.0)
before, number = rate, rate.item()
(3 * rate).backward()
optimizer.step()
print(before.item(), number, rate.item())
