import torch

image = torch.tensor([[1.0, 2, 0, 1], [0, 1, 3, 2], [2, 1, 0, 1], [1, 0, 2, 3]])
kernel = torch.tensor([[1.0, 0, -1], [2, 0, -2], [1, 0, -1]])

matrix = torch.zeros(2, 2, 4, 4)
for i in range(2):
    for j in range(2):
        matrix[i, j, i : i + 3, j : j + 3] = kernel
matrix = matrix.reshape(4, 16)

print(matrix.int())
print((matrix @ image.flatten()).view(2, 2))
