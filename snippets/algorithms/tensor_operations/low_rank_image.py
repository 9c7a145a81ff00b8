import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_sample_image

photo = torch.tensor(load_sample_image("china.jpg"), dtype=torch.float32).mean(dim=2)
u, s, vh = torch.linalg.svd(photo, full_matrices=False)
print(list(photo.shape), "->", list(u.shape), list(s.shape), list(vh.shape))

grey = plt.colormaps["gray"].resampled(24)
figure, axes = plt.subplots(2, 2, figsize=(6.4, 4.9))
for axis, rank in zip(axes.flat, (2, 10, 50, 427), strict=True):
    image = (u[:, :rank] * s[:rank]) @ vh[:rank]
    error = torch.linalg.norm(photo - image) / torch.linalg.norm(photo)
    dropped = torch.linalg.norm(s[rank:]) / torch.linalg.norm(s)
    assert torch.allclose(error, dropped, atol=1e-4)
    stored = rank * (sum(photo.shape) + 1) / photo.numel()
    print(f"rank {rank:3}: relative error {error:5.1%}, numbers stored {stored:4.0%}")

    small = image[:426, :636].reshape(71, 6, 106, 6).mean(dim=(1, 3))
    axis.imshow(small.numpy(), cmap=grey, vmin=0, vmax=255, interpolation="none")
    axis.set_title(f"rank {rank}")
    axis.axis("off")
plt.show()
