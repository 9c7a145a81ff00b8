import torch

population = torch.tensor([1.0, 2.0, 3.0, 4.0])
print(population.var(correction=0))

samples = torch.cartesian_prod(population, population)
print(samples.shape)
print(samples.var(dim=1, correction=0).mean())
print(samples.var(dim=1, correction=1).mean())
print(samples.var(dim=1).mean())
