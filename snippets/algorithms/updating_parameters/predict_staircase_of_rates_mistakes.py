import torch

w = torch.nn.Parameter(torch.zeros(1))
optimizer = torch.optim.SGD([w], lr=1.0)
rates = []

# %% the rate drops in every step
for step in range(5):
    rates.append(0.5**step)
print(rates)

# %% the first step of the schedule comes before the first step of the optimizer
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=2, gamma=0.5)
for _ in range(5):
    optimizer.step()
    scheduler.step()
    rates.append(optimizer.param_groups[0]["lr"])
print(rates)

# %% the rate drops once, after step_size steps
scheduler = torch.optim.lr_scheduler.MultiStepLR(optimizer, milestones=[2], gamma=0.5)
for _ in range(5):
    optimizer.step()
    rates.append(optimizer.param_groups[0]["lr"])
    scheduler.step()
print(rates)
