import torch

generator = torch.Generator().manual_seed(0)
x = torch.arange(10) * 10
y = torch.arange(10)

order = torch.randperm(10, generator=generator)
train, test = order.split([8, 2])
print(order.sort().values.equal(torch.arange(10)), len(train), len(test))
print((x[train] == 10 * y[train]).all())

weights = torch.tensor([0.0, 1.0, 3.0])
drawn = weights.multinomial(4000, replacement=True, generator=generator)
share = drawn.bincount(minlength=3) / 4000
print((share - torch.tensor([0.0, 0.25, 0.75])).abs().max() < 0.03)
print(torch.tensor([1.0, 1.0, 1.0]).multinomial(3, generator=generator).sort().values)
