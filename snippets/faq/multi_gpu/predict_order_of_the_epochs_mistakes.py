import torch

rng = torch.Generator()


def order(seed=None):
    if seed is not None:
        rng.manual_seed(seed)
    return torch.randperm(100, generator=rng).tolist()


# %% every pass shuffles anew, as in an ordinary DataLoader
first, second, third = order(seed=0), order(), order()
print(first == second, first == third)

# %% the seed is fixed, so the order is
first, second, third = order(seed=0), order(seed=0), order(seed=0)
print(first == second, first == third)

# %% set_epoch starts the random numbers again, as a seed does
first, second, third = order(seed=0), order(), order(seed=0)
print(first == second, first == third)
