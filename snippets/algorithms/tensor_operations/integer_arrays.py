import torch

x = torch.arange(20).reshape(4, 5)
rows, columns = torch.tensor([0, 2, 3]), torch.tensor([1, 3, 4])

print(x[rows])
print(x[rows, columns])
print(x[rows[:, None], columns])
print(x[:, columns].shape, x[torch.zeros(6, 7, dtype=torch.int64)].shape)
