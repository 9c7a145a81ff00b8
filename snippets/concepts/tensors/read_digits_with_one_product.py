import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits

data = load_digits()
images = torch.tensor(data.images, dtype=torch.float32) / 16
labels = torch.tensor(data.target)
known, known_labels = images[:1000].reshape(-1, 64), labels[:1000]
unseen, unseen_labels = images[1000:].reshape(-1, 64), labels[1000:]

templates = torch.stack([known[known_labels == k].mean(dim=0) for k in range(10)])
bias = -0.5 * (templates**2).sum(dim=1)

scores = unseen @ templates.T + bias
predictions = scores.argmax(dim=1)

print(unseen.shape, "@", templates.T.shape, "->", scores.shape)
print(f"correct: {(predictions == unseen_labels).float().mean():.0%}")
print(torch.allclose(scores, torch.nn.functional.linear(unseen, templates, bias)))

figure, axes = plt.subplots(2, 5, figsize=(6.4, 2.9))
for k, axis in enumerate(axes.flat):
    axis.imshow(templates[k].reshape(8, 8).numpy(), cmap="gray_r", vmin=0, vmax=1)
    axis.set_title(k)
    axis.axis("off")
plt.show()
