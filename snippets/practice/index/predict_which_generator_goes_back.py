import torch

own = torch.Generator().manual_seed(0)
saved = torch.get_rng_state()
first = torch.rand(1), torch.rand(1, generator=own)
torch.set_rng_state(saved)
second = torch.rand(1), torch.rand(1, generator=own)
print(first[0] == second[0], first[1] == second[1])
