import torch

x = torch.arange(10)


def lengths(pieces):
    return [len(piece) for piece in pieces]


print("split(4)       ", lengths(x.split(4)))
print("split([2, 3, 5])", lengths(x.split([2, 3, 5])))
print("chunk(4)       ", lengths(x.chunk(4)))
print("chunk(6)       ", lengths(x.chunk(6)))
print("tensor_split(6)", lengths(x.tensor_split(6)))

first, *rest = x.split(4)
first.zero_()
print(x)
