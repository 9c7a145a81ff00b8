import torch

torch.manual_seed(0)  # in the first cell


def shared_generator():  # a cell below, run three times
    return torch.randint(0, 100, (3,)).tolist()


def own_generator():
    generator = torch.Generator().manual_seed(0)
    return torch.randint(0, 100, (3,), generator=generator).tolist()


first, second, third = (shared_generator() for _ in range(3))
print("shared, run again gives the same:", first == second == third)
first, second, third = (own_generator() for _ in range(3))
print("own, run again gives the same:   ", first == second == third)
