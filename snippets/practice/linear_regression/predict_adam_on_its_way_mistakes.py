import torch


def after_100_steps(optimizer, bias):
    for _ in range(100):
        loss = (bias - 155.0).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return round(bias.item(), 1)


bias = torch.zeros(1, requires_grad=True)

# %% the step is the rate times the gradient
print(after_100_steps(torch.optim.SGD([bias], lr=0.001), bias))

# %% a hundred steps are enough for one parameter
print(after_100_steps(torch.optim.SGD([bias], lr=0.1), bias))

# %% momentum makes the steps of Adam ten times as long
print(after_100_steps(torch.optim.Adam([bias], lr=0.01), bias))
