import torch

x = torch.tensor([1, 2, 3])
for attempt in (lambda: x > 1 and x < 3, lambda: x > 1 & x < 3, lambda: 1 < x < 3):
    try:
        attempt()
    except RuntimeError as error:
        print(error)

print((x > 1) & (x < 3), ~(x > 1))
