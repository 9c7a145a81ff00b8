import torch
import torch.nn.functional as F

image = torch.tensor([[1.0, 2, 0, 1], [0, 1, 3, 2], [2, 1, 0, 1], [1, 0, 2, 3]])
kernel = torch.tensor([[1.0, 0, -1], [2, 0, -2], [1, 0, -1]])

columns = F.unfold(image[None, None], kernel_size=3)[0]
print("im2col ", tuple(columns.shape), (kernel.reshape(1, 9) @ columns).view(2, 2).tolist())

windows = image.unfold(0, 3, 1).unfold(1, 3, 1)
print("windows", tuple(windows.shape), (windows * kernel).sum(dim=(2, 3)).tolist())
print("no copy:", windows.data_ptr() == image.data_ptr(), "strides", windows.stride())
