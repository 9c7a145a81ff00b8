import torch
from torch.utils.data import DataLoader

generator = torch.Generator().manual_seed(0)
loader = DataLoader(range(50), batch_size=50, shuffle=True, generator=generator)
first, second = next(iter(loader)), next(iter(loader))
generator.manual_seed(0)
third = next(iter(loader))
print(torch.equal(first, second), torch.equal(first, third))
