"""The scripts of the pages for real data, run whole on made-up data of the same format."""

import contextlib
import io
import sys
import zipfile
from types import ModuleType, SimpleNamespace

import pytest
import torch
from torch import nn

from includes import ROOT
from snippets.kit.image_classification import data
from snippets.kit.image_classification.data import Images, digits
from snippets.kit.training import load_checkpoint


@pytest.fixture
def whole(tmp_path, monkeypatch):
    """Runs a script twice, the second time from its checkpoint if any; gives what it printed."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(torch.accelerator, "current_accelerator", lambda **_: None)

    def run(path, checkpoint=None, **smaller):
        code = (ROOT / "snippets" / path).read_text(encoding="utf-8")
        for wanted, instead in smaller.values():
            assert wanted in code, wanted
            code = code.replace(wanted, instead)
        printed = []
        for _ in range(2):
            module = ModuleType("__main__")
            monkeypatch.setitem(sys.modules, "__main__", module)
            with contextlib.redirect_stdout(io.StringIO()) as out:
                exec(compile(code, path, "exec"), vars(module))
            printed.append(out.getvalue())
        assert printed[0] == printed[1]
        assert checkpoint is None or load_checkpoint(checkpoint)["history"]
        return printed[0]

    return run


def large_digits(name, root, train):
    """Digits of scikit-learn in the size of MNIST's."""
    assert name == "MNIST"
    images = digits().rows(slice(0, 400) if train else slice(900, 1000))
    large = images.pixels.repeat_interleave(2, 2).repeat_interleave(2, 3)
    return Images(torch.nn.functional.pad(large, (6,) * 4), images.labels, images.classes)


def test_mnist(whole, monkeypatch):
    monkeypatch.setattr(data, "from_torchvision", large_digits)
    printed = whole("practice/image_classification/train_on_mnist.py", "mnist.pt")
    assert "'accuracy'" in printed and "the first test image shows" in printed


def test_codes_of_mnist(whole, monkeypatch):
    monkeypatch.setattr(data, "from_torchvision", large_digits)
    printed = whole(
        "applications/digits/codes_from_mnist.py",
        "mnist.pt",
        fewer=('"epochs": 50, "codes": 5000', '"epochs": 1, "codes": 64'),
    )
    assert printed.startswith("whole codes right: 0.") and "Answer(code=" in printed


class Part(list):
    """What `datasets` gives: rows, from which some or a column can be taken."""

    def select(self, numbers):
        return [self[number % len(self)] for number in numbers]

    def __getitem__(self, key):
        if isinstance(key, str):
            return [row[key] for row in self]
        return super().__getitem__(key)


def test_opus(whole, monkeypatch):
    pairs = [{"zh": f"我有{number}本书。", "en": f"I have {number} books."} for number in range(30)]
    parts = dict.fromkeys(("train", "validation", "test"), Part({"translation": p} for p in pairs))
    monkeypatch.setitem(sys.modules, "datasets", SimpleNamespace(load_dataset=lambda *_: parts))
    printed = whole(
        "applications/machine_translation/opus.py",
        "opus.pt",
        narrower=('"width": 512, "heads": 8, "layers": 6', '"width": 16, "heads": 2, "layers": 1'),
        alone=('"workers": 4', '"workers": 0'),
        cut=("held_out[:500], held_out[500:1000]", "held_out[:10], held_out[10:]"),
    )
    assert printed.startswith("BLEU ") and printed.count("\n") == 2


def test_movielens(whole, monkeypatch):
    def retrieve(address, file):
        with zipfile.ZipFile(file, "w") as archive:
            films = "".join(f"{number}::Film {number} (1999)::Drama\n" for number in range(1, 9))
            archive.writestr("ml-1m/movies.dat", films)
            rows = [(user, film) for film in range(1, 9) for user in range(1, 9)]
            lines = (f"{u}::{f}::{1 + u * f % 5}::{86_400 * d}" for d, (u, f) in enumerate(rows))
            archive.writestr("ml-1m/ratings.dat", "\n".join(lines) + "\n")

    monkeypatch.setattr("urllib.request.urlretrieve", retrieve)
    printed = whole("applications/recommender/train_on_movielens.py", "movielens.pt")
    assert printed.startswith("RMSE ") and "user 0 would give Film 1 (1999)" in printed


def test_public_reviews(whole, monkeypatch):
    rows = (
        Part({"text": text, "label": n} for n, text in enumerate(("很差的酒店", "很好的书"))) * 20
    )
    parts = dict.fromkeys(("train", "validation", "test"), Part(rows))
    monkeypatch.setitem(sys.modules, "datasets", SimpleNamespace(load_dataset=lambda *_: parts))
    printed = whole(
        "practice/text_classification/public_reviews.py",
        "reviews.pt",
        narrower=("embedding=128, hidden=128", "embedding=8, hidden=8"),
    )
    assert printed.startswith("baseline: ") and "test accuracy: " in printed


def test_celeba(whole, monkeypatch, tmp_path):
    class CelebA:
        def __init__(self, root, split, transform, download):
            self.transform, self.seed = transform, len(split)

        def __len__(self):
            return 64

        def __getitem__(self, index):
            generator = torch.Generator().manual_seed(100 * self.seed + index)
            photo = torch.randint(256, (3, 24, 24), generator=generator, dtype=torch.uint8)
            return self.transform(photo), 0

    v2 = SimpleNamespace(
        Compose=lambda steps: lambda photo: [photo := step(photo) for step in steps][-1],
        ToImage=lambda: lambda photo: photo,
        CenterCrop=lambda size: lambda photo: photo,
        Resize=lambda size: lambda photo: photo,
        ToDtype=lambda dtype, scale: lambda photo: photo.to(dtype) / 255,
        Normalize=lambda mean, std: lambda photo: (photo - mean[0]) / std[0],
    )
    monkeypatch.setitem(sys.modules, "torchvision", ModuleType("torchvision"))
    monkeypatch.setitem(sys.modules, "torchvision.datasets", SimpleNamespace(CelebA=CelebA))
    monkeypatch.setitem(sys.modules, "torchvision.transforms", SimpleNamespace(v2=v2))
    printed = whole(
        "applications/gan_faces/train_on_celeba.py",
        "celeba.pt",
        steps=('"steps": 20_000, "every": 500', '"steps": 4, "every": 2'),
        seen=("step % 1000", "step % 2"),
        fewer=("2000", "64"),
        alone=("workers=4", "workers=0"),
    )
    assert printed.startswith("distance to photos held out: ")
    assert (tmp_path / "faces.png").exists()
    assert [row["distance"] > 0 for row in load_checkpoint("celeba.pt")["history"]] == [True, True]


def test_oxford_pets(whole, monkeypatch):
    class Pets:
        classes = ("Beagle", "Birman", "Bombay")

        def __init__(self, root, split, transform, download):
            self.seed = len(split)

        def __len__(self):
            return 48

        def __getitem__(self, index):
            noise = torch.randn(3, 16, 16, generator=torch.Generator().manual_seed(index))
            return noise + index % 3, index % 3

    class Transformer(nn.Sequential):
        def __init__(self, weights):
            super().__init__(nn.Flatten())
            self.heads = nn.Linear(768, 1000)

    models = SimpleNamespace(
        ViT_B_16_Weights=SimpleNamespace(IMAGENET1K_V1=SimpleNamespace(transforms=lambda: None)),
        vit_b_16=Transformer,
    )
    monkeypatch.setitem(sys.modules, "torchvision", ModuleType("torchvision"))
    monkeypatch.setitem(sys.modules, "torchvision.datasets", SimpleNamespace(OxfordIIITPet=Pets))
    monkeypatch.setitem(sys.modules, "torchvision.models", models)
    path = "applications/animals/oxford_pets.py"
    printed = whole(path, alone=("num_workers=4", "num_workers=0"))
    assert printed.startswith("37 breeds: accuracy 1.0") and printed.endswith("it is: Beagle\n")
    saved = torch.load("pets.pt")
    again = Transformer(None)
    again.heads = nn.Linear(768, 3)
    again.load_state_dict(saved["network"])
    assert saved["breeds"][again(Pets("", "", None, True)[1][0][None]).argmax()] == "Birman"
