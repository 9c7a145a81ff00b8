import numpy as np
import torch

x, a = torch.zeros(2, 3, 4, 5), np.zeros((2, 3, 4, 5))
six = [0, 1, 0, 1, 0, 1]

print(tuple(x[:, six].shape), a[:, six].shape)
print(tuple(x[:, six, six].shape), a[:, six, six].shape)
print(tuple(x[:, six, :, six].shape), a[:, six, :, six].shape)
print(tuple(x[0, :, six].shape), a[0, :, six].shape)
