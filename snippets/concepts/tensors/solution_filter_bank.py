import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits

image = torch.tensor(load_digits().images[0], dtype=torch.float32) / 16
vertical = torch.tensor([[-1.0, 0.0, 1.0]] * 3)
filters = torch.stack([vertical, vertical.T])

patches = image.unfold(0, 3, 1).unfold(1, 3, 1).reshape(36, 9)
responses = (patches @ filters.reshape(2, 9).T).T.reshape(2, 6, 6)

library = torch.nn.functional.conv2d(image[None, None], filters[:, None])
print(patches.shape, responses.shape)
print(torch.allclose(responses, library[0]))

figure, axes = plt.subplots(1, 3, figsize=(6.4, 2.6))
titles = ["image", "vertical edges", "horizontal edges"]
for axis, title, picture in zip(axes, titles, [image, *responses.abs()], strict=True):
    axis.imshow(picture.numpy(), cmap="gray_r")
    axis.set_title(title)
    axis.axis("off")
plt.show()
