import torch

x = torch.arange(3)
for attempt in (
    lambda: x[3],
    lambda: x[torch.tensor([1.0])],
    lambda: x[torch.tensor([True, False])],
    lambda: x[0, 0],
):
    try:
        attempt()
    except IndexError as error:
        print(error)
