import torch
from torch.utils.data import DataLoader

samples = [(0, 0.5), (1, 1.5), (2, 2.5)]

# %% a batch is a list of samples
for batch in DataLoader(samples, batch_size=3, collate_fn=list):
    print(batch)

# %% the samples become the rows of one tensor
print(torch.tensor(samples))

# %% floats become float32, as everywhere in torch
fields = list(zip(*samples, strict=True))
print([torch.tensor(field) for field in fields])
