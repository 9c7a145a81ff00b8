from torchvision.datasets import CelebA
from torchvision.transforms import v2

from snippets.kit.adversarial import train
from snippets.kit.gan_faces.model import Discriminator, Generator
from snippets.kit.training import loader, seed_everything


class Pictures(CelebA):
    def __getitem__(self, index):
        return super().__getitem__(index)[0]  # without its attributes


prepare = v2.Compose([v2.ToImage(), v2.CenterCrop(128), v2.Resize(24), lambda x: x / 127.5 - 1])
photos = Pictures("data", split="train", transform=prepare, download=True)
seed_everything(0)
generator, history = train(Generator(), Discriminator(), loader(photos, 32), steps=20_000)
