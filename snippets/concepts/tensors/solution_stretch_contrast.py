import torch
from sklearn.datasets import load_digits


def stretch_contrast(images: torch.Tensor) -> torch.Tensor:
    """Map the smallest pixel value of each image to 0 and the largest to 1.

    Args:
        images: Images of shape ``[n, height, width]``.

    Returns:
        The stretched images; an image of a single grey becomes all zeros.
    """
    low = images.amin(dim=(1, 2), keepdim=True)
    high = images.amax(dim=(1, 2), keepdim=True)
    return (images - low) / (high - low).clamp(min=1e-6)


images = torch.tensor(load_digits().images, dtype=torch.float32) / 16
faded = 0.25 * images + 0.5
stretched = stretch_contrast(faded)

print(faded.min().item(), faded.max().item())
print(stretched.min().item(), stretched.max().item())
print(stretch_contrast(torch.full((1, 2, 2), 0.5)))
