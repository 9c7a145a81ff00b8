import torch

w = torch.zeros(1, requires_grad=True)


def steps(count, momentum=0.5):
    optimizer = torch.optim.SGD([w], lr=1.0, momentum=momentum)
    for _ in range(count):
        optimizer.zero_grad()
        w.sum().backward()
        optimizer.step()
    print(w.item())


# %% the weights are all that counts, so it goes on as if nothing had happened
steps(4)

# %% each step is the rate times the gradient
steps(4, momentum=0)

# %% a new optimiser begins with new weights
steps(2)
