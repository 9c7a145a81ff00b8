import matplotlib.pyplot as plt

from snippets.kit.digits.data import codes_by, writers

for part, images in zip(["training", "validation", "test"], writers(), strict=True):
    print(f"{part:10}  {len(images)} digits")
codes = codes_by("test")
print("pixels", tuple(codes.pixels.shape), "labels", tuple(codes.labels.shape))
figure, grid = plt.subplots(3, 3, figsize=(6.4, 2.3))
for axes, pixels, digits in zip(grid.flat, codes.pixels, codes.labels, strict=False):
    grey = (pixels[0] * 6).round() / 6  # fewer grey values, a smaller file
    axes.imshow(grey.numpy(), cmap="Greys", interpolation="none")
    axes.set_title("".join(map(str, digits.tolist())), fontsize=10, pad=2)
    axes.axis("off")
plt.show()
