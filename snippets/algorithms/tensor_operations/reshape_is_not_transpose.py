import torch

images = torch.tensor([[[1, 10], [2, 20], [3, 30]]])  # height 1, width 3, channels 2

right, wrong = images.permute(2, 0, 1), images.reshape(2, 1, 3)
print(right.shape == wrong.shape)
print("permute", right.tolist())
print("reshape", wrong.tolist())
