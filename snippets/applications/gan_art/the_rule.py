import torch

from snippets.kit.gan_art.compositions import STYLES, collection, share_that_obeys

pictures, labels = collection(300)
noise = torch.randn(pictures.shape, generator=torch.Generator().manual_seed(0))
kinds = {
    "as drawn": (pictures, labels),
    "under the next label": (pictures, (labels + 1) % 3),
    "a little noise": ((pictures + 0.05 * noise).clamp(0, 1), labels),
    "moved by a pixel": (pictures.roll(1, dims=3), labels),
    "two mixed": ((pictures + pictures.roll(1, dims=0)) / 2, labels),
}
print(f"{'':20}", *(f"{style:>7}" for style in STYLES))
for name, (changed, told) in kinds.items():
    share = share_that_obeys(changed, told)
    print(f"{name:20}", *(f"{share[labels == number].mean():7.2f}" for number in range(3)))
