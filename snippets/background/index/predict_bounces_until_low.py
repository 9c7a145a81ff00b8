import torch

ratio = torch.tensor(0.5, requires_grad=True)
height, bounces = 1.0, 0
while height >= 0.2:
    height = height * ratio
    bounces += 1
height.backward()
print(bounces, ratio.grad)
