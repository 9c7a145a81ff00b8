import torch

counts = torch.tensor([[1, 2], [3, 4]])
weights = torch.tensor([[0.5], [0.5]])


def divide_in_place():
    counts.div_(2)


for action in (lambda: counts @ weights, counts.mean, divide_in_place):
    try:
        action()
    except RuntimeError as error:
        print(error)

print(counts.float() @ weights)
