import torch
from torchvision.datasets import CelebA
from torchvision.transforms import v2

from snippets.kit.adversarial import train
from snippets.kit.gan_faces.model import Discriminator, Generator
from snippets.kit.training import choose_device, loader, seed_everything


class Pictures(CelebA):
    def __getitem__(self, index):
        return super().__getitem__(index)[0]  # without its attributes


scale = [v2.ToDtype(torch.float32, scale=True), v2.Normalize([0.5] * 3, [0.5] * 3)]  # -1 to 1
prepare = v2.Compose([v2.ToImage(), v2.CenterCrop(128), v2.Resize(24), *scale])
photos = Pictures("data", split="train", transform=prepare, download=True)

if __name__ == "__main__":  # the workers import this file
    seed_everything(0)
    device = choose_device()
    batches = loader(photos, 32, workers=4, pinned=device.type == "cuda")
    networks = Generator().to(device), Discriminator().to(device)
    generator, history = train(*networks, batches, steps=20_000, checkpoint="celeba.pt")
