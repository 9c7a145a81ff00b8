import torch
from torch.utils.data import DataLoader

generator = torch.Generator().manual_seed(0)
loader = DataLoader(range(50), batch_size=50, shuffle=True, generator=generator)

# %% the seed fixes the order of every epoch
epochs = []
for _ in range(3):
    generator.manual_seed(0)
    epochs.append(next(iter(loader)))
first, second, third = epochs
print(torch.equal(first, second), torch.equal(first, third))

# %% each epoch has a new order, whatever the seed
first, second, third = (next(iter(loader)) for _ in range(3))
print(torch.equal(first, second), torch.equal(first, third))

# %% the order is drawn when the loader is made, and again with a seed
first = second = next(iter(loader))
third = next(iter(loader))
print(torch.equal(first, second), torch.equal(first, third))
