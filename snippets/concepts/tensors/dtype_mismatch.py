import torch

counts = torch.tensor([[1, 2], [3, 4]])
weights = torch.tensor([[0.5], [0.5]])

for action in (lambda: counts @ weights, lambda: counts.mean(), lambda: counts.div_(2)):
    try:
        action()
    except RuntimeError as error:
        print(error)

print(counts.float() @ weights)
