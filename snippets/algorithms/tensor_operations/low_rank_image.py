import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_sample_image

photo = torch.tensor(load_sample_image("china.jpg"), dtype=torch.float32)[::4, ::4].mean(dim=2)
u, s, vh = torch.linalg.svd(photo, full_matrices=False)
print(photo.shape, "->", u.shape, s.shape, vh.shape)

figure, axes = plt.subplots(2, 2, figsize=(6.4, 4.9))
for axis, rank in zip(axes.flat, (2, 10, 30, len(s)), strict=True):
    image = (u[:, :rank] * s[:rank]) @ vh[:rank]
    error = torch.linalg.norm(photo - image) / torch.linalg.norm(photo)
    predicted = torch.linalg.norm(s[rank:]) / torch.linalg.norm(s)
    assert torch.allclose(error, predicted, atol=1e-4)
    stored = rank * (photo.shape[0] + photo.shape[1] + 1)
    print(f"rank {rank:3}: error {error:6.1%}, {stored:5} numbers of {photo.numel()}")
    axis.imshow(image, cmap="gray", vmin=0, vmax=255, interpolation="none")
    axis.set_title(f"rank {rank}")
    axis.axis("off")
plt.show()
