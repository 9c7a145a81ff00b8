import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits

data = load_digits()
images, labels = torch.tensor(data.data), torch.tensor(data.target)
centred = images - images.mean(dim=0)

u, s, vh = torch.linalg.svd(centred, full_matrices=False)
variances = s**2 / (len(images) - 1)

covariance = centred.T @ centred / (len(images) - 1)
values, vectors = torch.linalg.eigh(covariance)
print(torch.allclose(covariance, images.T.cov()))
print(torch.allclose(values.flip(0), variances))

share = variances.cumsum(dim=0) / variances.sum()
for count in (2, 10, 30):
    print(f"{count} components: {share[count - 1]:.0%} of the variance")

directions = vh[:2] * vh[:2].sum(dim=1, keepdim=True).sign()  # a sign of its own choice
plane = centred @ directions.T
for digit in (0, 1, 4):
    chosen = plane[labels == digit][::3]
    plt.plot(*chosen.T.numpy(), "o", markersize=5, alpha=0.7)
    plt.text(*chosen.mean(dim=0).tolist(), digit, fontsize=26, ha="center", va="center")
plt.gca().set(xlabel="first component", ylabel="second component")
plt.show()
