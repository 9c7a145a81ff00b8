import torch
from sklearn.datasets import load_digits

images = torch.tensor(load_digits().images, dtype=torch.float32)

for name, x in [
    ("images", images),
    ("image", images[0]),
    ("row", images[0][2]),
    ("pixel", images[0][2][3]),
]:
    print(f"{name:6}  ndim {x.ndim}  shape {list(x.shape)}  elements {x.numel()}")

print(images[0][2][3].item(), images[0, 2, 3].item())
