import torch

torch.manual_seed(0)
first = torch.rand(1)
state = torch.get_rng_state()
second = torch.rand(1)
torch.set_rng_state(state)
third = torch.rand(1)
torch.manual_seed(0)
print(third == second, third == first, torch.rand(1) == first)
