import torch

own = torch.Generator().manual_seed(0)
saved, saved_own = torch.get_rng_state(), own.get_state()
first = torch.rand(1), torch.rand(1, generator=own)

# %% the state is that of all generators
torch.set_rng_state(saved)
own.set_state(saved_own)
second = torch.rand(1), torch.rand(1, generator=own)
print(first[0] == second[0], first[1] == second[1])

# %% random numbers never come back
second = torch.rand(1), torch.rand(1, generator=own)
print(first[0] == second[0], first[1] == second[1])

# %% only the generator that was given a seed can repeat itself
own.set_state(saved_own)
second = torch.rand(1), torch.rand(1, generator=own)
print(first[0] == second[0], first[1] == second[1])
