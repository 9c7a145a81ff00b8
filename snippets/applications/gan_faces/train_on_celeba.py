from pathlib import Path

import torch
from torchvision.datasets import CelebA
from torchvision.transforms import v2

from snippets.kit.adversarial import frechet_distance, generate, train
from snippets.kit.gan_art.tasks import random_features
from snippets.kit.gan_faces.model import Discriminator, Generator
from snippets.kit.sheet import write_sheet
from snippets.kit.training import choose_device, load_model, loader, seed_everything


class Pictures(CelebA):
    def __getitem__(self, index):
        return super().__getitem__(index)[0]  # without its attributes


scale = [v2.ToDtype(torch.float32, scale=True), v2.Normalize([0.5] * 3, [0.5] * 3)]  # -1 to 1
prepare = v2.Compose([v2.ToImage(), v2.CenterCrop(128), v2.Resize(24), *scale])
photos, others = (
    Pictures("data", split=split, transform=prepare, download=True) for split in ("train", "valid")
)


def distance(images):
    real = torch.stack([others[number] for number in range(len(images))])
    return frechet_distance(random_features(images / 2 + 0.5), random_features(real / 2 + 0.5))


def watch(step, generator):
    return {"distance": distance(generate(generator, 2000))} if step % 1000 == 0 else None


if __name__ == "__main__":  # the workers import this file
    seed_everything(0)
    device, file = choose_device(), Path("celeba.pt")
    batches = loader(photos, 32, workers=4, pinned=device.type == "cuda")
    networks = Generator().to(device), Discriminator().to(device)
    plan = {"steps": 20_000, "every": 500, "watch": watch, "resume": file.exists()}
    train(*networks, batches, checkpoint=file, **plan)

    model = load_model(file, Generator, device)
    print(f"distance to photos held out: {distance(generate(model, 2000)):.2f}")
    write_sheet("faces.png", generate(model, 48, seed=1), columns=12, black=-1)
