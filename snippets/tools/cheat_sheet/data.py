import torch
from torch.utils import data


class Squares(data.Dataset):
    def __len__(self):
        return 10

    def __getitem__(self, i):
        return torch.tensor([float(i)]), i**2


x, y = next(iter(data.DataLoader(Squares(), batch_size=4)))
x.shape, y  # (torch.Size([4, 1]), tensor([0, 1, 4, 9]))
pairs = data.TensorDataset(torch.zeros(10, 3), torch.zeros(10))
train, test = data.random_split(pairs, [0.8, 0.2])
loader = data.DataLoader(train, batch_size=3, shuffle=True)
sizes = [len(x) for x, _ in loader]  # [3, 3, 2]
