import torch

from snippets.kit.image_classification.data import digits

images = digits()
pixels = images.pixels.flatten(1)
distance = torch.cdist(pixels, pixels).fill_diagonal_(torch.inf)
distance[images.labels.unsqueeze(1) != images.labels] = torch.inf
places = torch.arange(len(images))
apart = (distance.argmin(dim=1) - places).abs()
chance = (places.unsqueeze(1) - places).abs()
print(
    f"most similar image of the same digit: {(apart <= 140).float().mean():.0%} within 140 places"
)
print(f"any image: {(chance <= 140).float().mean():.0%}")
