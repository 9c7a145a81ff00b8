import torch

w = torch.nn.Parameter(torch.zeros(1))
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=2, gamma=0.5)
rates = []
for _ in range(5):
    optimizer.step()
    rates.append(optimizer.param_groups[0]["lr"])
    scheduler.step()
print(rates)
