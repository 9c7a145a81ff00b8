import torch

torch.manual_seed(0)
stream = torch.rand(20).tolist()
torch.manual_seed(0)

# %% whatever is drawn moves the generator
torch.rand(3)
torch.rand(5)
print(stream.index(torch.rand(1).item()))

# %% fork_rng goes back to the seed
with torch.random.fork_rng(devices=[]):
    torch.rand(3)
    torch.rand(5)
print(stream.index(torch.rand(1).item()))

# %% each call takes one place
torch.rand(1)
print(stream.index(torch.rand(1).item()))
