import numpy as np
import torch

array = np.arange(3.0)
weight = torch.ones(3, requires_grad=True)
for attempt in (
    lambda: torch.from_numpy(array[::-1]),
    lambda: torch.from_numpy(np.array(["a", "b"])),
    lambda: weight.numpy(),
    lambda: array * torch.ones(3),
):
    try:
        attempt()
    except (ValueError, TypeError, RuntimeError) as error:
        print(f"{type(error).__name__}: {str(error).partition('. ')[0]}")

print(torch.from_numpy(array[::-1].copy()), weight.detach().numpy())
