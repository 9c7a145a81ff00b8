import matplotlib.pyplot as plt
import torch

image = torch.tensor([[1.0, 2, 0, 1], [0, 1, 3, 2], [2, 1, 0, 1], [1, 0, 2, 3]])
kernel = torch.tensor([[1.0, 0, -1], [2, 0, -2], [1, 0, -1]])

matrix = torch.zeros(2, 2, 4, 4)
for i in range(2):
    for j in range(2):
        matrix[i, j, i : i + 3, j : j + 3] = kernel
matrix = matrix.reshape(4, 16)
print((matrix @ image.flatten()).view(2, 2))

figure, axes = plt.subplots(figsize=(6.4, 2.2))
axes.imshow(matrix, cmap="RdBu_r", vmin=-3, vmax=3)
inside = (torch.arange(16) // 4, torch.arange(16) % 4)
for row in range(4):
    for column in range(16):
        i, j = column // 4 - row // 2, column % 4 - row % 2
        if 0 <= i < 3 and 0 <= j < 3:
            axes.text(column, row, f"{matrix[row, column]:.0f}", ha="center", va="center")
axes.set(xlabel="input element", ylabel="output", xticks=range(0, 16, 4), yticks=range(4))
axes.grid(False)
plt.show()
