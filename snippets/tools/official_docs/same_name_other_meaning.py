import numpy as np
import torch

print("numpy  repeat:           ", np.array([1, 2]).repeat(2))
print("torch  repeat:           ", torch.tensor([1, 2]).repeat(2).numpy())
print("torch  repeat_interleave:", torch.tensor([1, 2]).repeat_interleave(2).numpy())
