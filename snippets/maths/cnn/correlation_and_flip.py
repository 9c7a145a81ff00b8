import numpy as np
import torch
import torch.nn.functional as F

signal, kernel = [1.0, 2.0, 0.0, -1.0, 3.0], [1.0, 0.0, -2.0]
x = torch.tensor(signal).view(1, 1, -1)
w = torch.tensor(kernel).view(1, 1, -1)

print("F.conv1d              ", F.conv1d(x, w).flatten().tolist())
print("np.correlate          ", np.correlate(signal, kernel, "valid").tolist())
print("np.convolve           ", np.convolve(signal, kernel, "valid").tolist())
print("F.conv1d, kernel flip ", F.conv1d(x, w.flip(-1)).flatten().tolist())
