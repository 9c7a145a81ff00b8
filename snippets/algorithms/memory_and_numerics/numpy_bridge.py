import numpy as np
import torch

array = np.arange(6.0).reshape(2, 3)
tensor = torch.from_numpy(array)
print(array.strides, tensor.stride(), tensor.dtype)

tensor.T[2, 0] = 100
print(array[0, 2], np.shares_memory(array, tensor[:, 1].numpy()))

print(torch.tensor(np.float64(2.0)).dtype, torch.tensor(2.0).dtype)
print((torch.ones(2) * np.float64(2.0)).dtype, (torch.ones(2) * tensor[0, 0]).dtype)
print((torch.ones(3) * tensor[0]).dtype)
