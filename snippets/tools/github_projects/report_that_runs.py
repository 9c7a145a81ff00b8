import numpy as np
import torch

values = [1.0, 2.0, 3.0, 10.0]
print("torch:", torch.tensor(values).median().item())
print("numpy:", np.median(values).item())

doc = " ".join(torch.median.__doc__.split())
print("documented:", "lower of the two medians" in doc)
