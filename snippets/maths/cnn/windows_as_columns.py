import torch
import torch.nn.functional as F

image = torch.tensor([[1.0, 2, 0, 1], [0, 1, 3, 2], [2, 1, 0, 1], [1, 0, 2, 3]])
kernel = torch.tensor([[1.0, 0, -1], [2, 0, -2], [1, 0, -1]])

columns = F.unfold(image[None, None], kernel_size=3)[0]
out = kernel.reshape(1, 9) @ columns
print("im2col ", tuple(columns.shape), out.view(2, 2).tolist())

windows = image.unfold(0, 3, 1).unfold(1, 3, 1)
out = (windows * kernel).sum(dim=(2, 3))
print("windows", tuple(windows.shape), out.tolist())
print("strides", windows.stride())
print("same memory as the image:", windows.data_ptr() == image.data_ptr())
