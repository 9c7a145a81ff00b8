"""The image classification project: its modules, and its command."""

import functools
import json
import re
import shutil
import sys
import time
import types
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from PIL import Image
from torch import nn

from includes import ROOT
from snippets.kit.image_classification import baselines, evaluation, measure, trained
from snippets.kit.image_classification import data as images_of
from snippets.kit.image_classification.augmentation import Augmented, random_affine, warp
from snippets.kit.image_classification.data import (
    Images,
    digits,
    from_folders,
    halves,
    hold_back,
    random_halves,
    read_picture,
    write_picture,
)
from snippets.kit.image_classification.model import SmallCNN
from snippets.kit.image_classification.training import train
from snippets.kit.training import CheckpointError, accuracy, load_checkpoint, load_model, loader
from tests.kit.real import run_lines

MODULE = "snippets.kit.image_classification"
RESULTS = json.loads(
    (ROOT / "snippets/practice/image_classification/results.json").read_text("utf-8")
)


@pytest.fixture(scope="module")
def parts():
    return halves(digits())


def small(count=96, size=8, channels=1, classes=3, seed=0, dtype=torch.float32):
    generator = torch.Generator().manual_seed(seed)
    labels = torch.randint(classes, (count,), generator=generator)
    pixels = torch.rand(count, channels, size, size, generator=generator, dtype=dtype) / 2
    pixels[torch.arange(count), :, labels] += 0.5  # the class is the bright line
    return Images(pixels, labels, [str(number) for number in range(classes)])


# data


def test_the_digits_are_in_the_order_of_the_file(parts):
    training, test = parts
    assert training.pixels.shape == (898, 1, 8, 8) and test.pixels.shape == (899, 1, 8, 8)
    assert training.labels[:12].tolist() == [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1]
    assert training.pixels.min() == 0 and training.pixels.max() == 1


@pytest.mark.parametrize("split", [halves, random_halves, hold_back])
def test_a_split_uses_every_image_once(split):
    images = Images(torch.linspace(0, 1, 23).view(23, 1, 1, 1), torch.zeros(23).long(), ["one"])
    together = torch.cat([part.pixels for part in split(images)])
    assert torch.equal(together.sort(dim=0).values, images.pixels)


def test_the_parts_held_back_are_contiguous_and_all_images():
    images = Images(torch.arange(10.0).view(10, 1, 1, 1) / 10, torch.zeros(10).long(), ["one"])
    out = [hold_back(images, part)[1].pixels.flatten().tolist() for part in range(4)]
    assert [len(part) for part in out] == [2, 3, 3, 2]
    assert [value for part in out for value in part] == images.pixels.flatten().tolist()


@pytest.mark.parametrize(
    "pixels, labels, message",
    [
        (torch.zeros(2, 8, 8), [0, 0], r"shape \(images, channels, size, size\), not \(2, 8, 8\)"),
        (torch.zeros(2, 1, 8, 6), [0, 0], r"not \(2, 1, 8, 6\)"),
        (torch.zeros(2, 1, 8, 8, dtype=torch.uint8), [0, 0], "not torch.uint8"),
        (torch.full((2, 1, 8, 8), 16.0), [0, 0], "from 0 to 1, but they are from 16 to 16"),
        (torch.full((2, 1, 8, 8), torch.nan), [0, 0], "from 0 to 1, but they are from nan"),
        (torch.zeros(2, 1, 8, 8), [0], r"need labels of shape \(2,\), but they have \(1,\)"),
        (torch.zeros(2, 1, 8, 8), [0.0, 1.0], "labels must be int64"),
        (torch.zeros(2, 1, 8, 8), [0, 2], "labels must be from 0 to 1"),
        (torch.zeros(2, 1, 8, 8), [-1, 0], "labels must be from 0 to 1"),
    ],
)
def test_bad_images_are_refused(pixels, labels, message):
    with pytest.raises(ValueError, match=message):
        Images(pixels, torch.tensor(labels), ["no", "yes"])


@pytest.mark.parametrize("channels", [1, 3])
def test_a_written_picture_is_read_again(tmp_path, channels):
    pixels = torch.rand(channels, 8, 8, generator=torch.Generator().manual_seed(0))
    write_picture(tmp_path / "picture.png", pixels)
    again = read_picture(tmp_path / "picture.png", channels)
    assert again.shape == (1, channels, 8, 8) and again.dtype == torch.float32
    assert torch.allclose(again[0], pixels, atol=0.5 / 255 + 1e-6)


def test_a_larger_picture_is_averaged_in_blocks(tmp_path):
    values = np.random.default_rng(0).integers(0, 256, (32, 32), dtype=np.uint8)
    Image.fromarray(values).save(tmp_path / "large.png")
    blocks = values.reshape(8, 4, 8, 4).mean(axis=(1, 3)) / 255
    assert np.allclose(read_picture(tmp_path / "large.png")[0, 0], blocks, atol=1e-6)


def test_bad_pictures_are_refused(tmp_path):
    def refused(name, message):
        with pytest.raises(ValueError, match=message):
            read_picture(tmp_path / name)

    (tmp_path / "empty.png").touch()
    refused("empty.png", "empty.png is not a picture")
    (tmp_path / "text.png").write_text("text")
    refused("text.png", "text.png is not a picture")
    Image.new("L", (8, 16)).save(tmp_path / "tall.png")
    refused("tall.png", "has 8 by 16 pixels, but must be square")
    Image.new("L", (28, 28)).save(tmp_path / "mnist.png")
    refused("mnist.png", "has 28 by 28 pixels.*a multiple of 8")
    Image.new("I;16", (8, 8)).save(tmp_path / "deep.png")
    refused("deep.png", "more than 8 bits")
    with pytest.raises(ValueError, match="more than 8 bits"):
        images_of.cut_to(tmp_path / "deep.png", 1, 8)
    with pytest.raises(ValueError, match="1 or 3 channels, not 2"):
        images_of.cut_to(tmp_path / "tall.png", 2, 8)
    for name in ("a.psd", "a.what"):
        with pytest.raises(ValueError, match=r"must end in \.png"):
            write_picture(tmp_path / name, torch.zeros(1, 8, 8))
    Image.fromarray(np.random.default_rng(0).integers(0, 256, (64, 64), dtype=np.uint8)).save(
        tmp_path / "cut.png"
    )
    whole = (tmp_path / "cut.png").read_bytes()
    (tmp_path / "cut.png").write_bytes(whole[: len(whole) // 2])
    refused("cut.png", "cut.png is not a picture that can be read")
    refused("", "is not a picture")  # a folder
    with pytest.raises(FileNotFoundError):
        read_picture(tmp_path / "nowhere.png")


def test_data_sets_of_torchvision(monkeypatch):
    def fake(data, classes):
        return lambda root, train, download: types.SimpleNamespace(
            data=data, targets=[1, 0], classes=classes
        )

    datasets = types.ModuleType("torchvision.datasets")
    datasets.MNIST = fake(torch.full((2, 28, 28), 255, dtype=torch.uint8), ["0", "1"])
    datasets.CIFAR10 = fake(np.zeros((2, 32, 32, 3), dtype=np.uint8), ["cat", "dog"])
    torchvision = types.ModuleType("torchvision")
    torchvision.datasets = datasets
    monkeypatch.setitem(sys.modules, "torchvision", torchvision)
    grey = images_of.from_torchvision("MNIST", "data", train=True)
    assert grey.pixels.shape == (2, 1, 28, 28) and grey.pixels.min() == 1
    colour = images_of.from_torchvision("CIFAR10", "data", train=False)
    assert colour.pixels.shape == (2, 3, 32, 32) and colour.labels.tolist() == [1, 0]
    assert SmallCNN(channels=3, size=32, classes=2)(colour.pixels).shape == (2, 2)

    monkeypatch.setitem(sys.modules, "torchvision", None)
    with pytest.raises(ValueError, match="MNIST needs torchvision: pip install torchvision"):
        images_of.from_torchvision("MNIST", "data", train=True)


# model


@pytest.mark.parametrize("channels, size, classes", [(1, 8, 10), (1, 28, 10), (3, 32, 5)])
def test_one_logit_for_each_class(channels, size, classes):
    model = SmallCNN(channels, size, classes, width=8)
    assert model(torch.zeros(2, channels, size, size)).shape == (2, classes)


def test_the_model_refuses_other_images():
    with pytest.raises(ValueError, match=r"\(images, 1, 8, 8\), not \(2, 3, 8, 8\)"):
        SmallCNN()(torch.zeros(2, 3, 8, 8))
    with pytest.raises(ValueError, match=r"not \(1, 8, 8\)"):
        SmallCNN()(torch.zeros(1, 8, 8))
    with pytest.raises(ValueError, match="a multiple of 4, not 30"):
        SmallCNN(size=30)


def test_an_image_does_not_see_the_others_of_its_batch(parts):
    model = trained.digits_model()
    pixels = parts[1].pixels[:8]
    with torch.no_grad():
        together, alone = model(pixels), torch.cat([model(one) for one in pixels.split(1)])
    assert torch.allclose(together, alone, atol=1e-5)


# augmentation


@pytest.mark.parametrize("mode", ["bilinear", "bicubic"])
def test_the_identity_leaves_images_as_they_are(mode):
    images = small(4, channels=3).pixels.double()
    assert torch.allclose(warp(images, torch.eye(2, 3).expand(4, 2, 3), mode), images, atol=1e-6)


def test_no_distortion_at_all_is_the_identity():
    none = random_affine(5, torch.Generator(), degrees=0, scale=0, shear=0, shift=0)
    assert torch.equal(none, torch.eye(2, 3).expand(5, 2, 3))


def test_a_shift_of_one_pixel_moves_the_image_by_one_pixel():
    images = small(2).pixels
    shift = torch.tensor([[1.0, 0.0, 2 / 8], [0.0, 1.0, 0.0]]).expand(2, 2, 3)
    moved = warp(images, shift)
    assert torch.allclose(moved[..., :-1], images[..., 1:], atol=1e-5)
    assert torch.allclose(moved[..., -1], torch.zeros(2, 1, 8), atol=1e-5)


def test_distortions_stay_within_their_limits():
    matrices = random_affine(1000, torch.Generator().manual_seed(0))
    eye = torch.eye(2, 3)
    assert (matrices - eye)[:, :, :2].abs().amax(dim=0).max() < 0.55
    assert 0.2 < matrices[:, :, 2].abs().max() <= 0.25


def test_a_distortion_depends_on_seed_epoch_and_sample_alone():
    images = small(20)
    first = Augmented(images, seed=3)
    first.set_epoch(5)
    torch.rand(7)  # others may draw what they like
    second = Augmented(images, seed=3)
    second.set_epoch(4)
    second.set_epoch(5)
    whole = first.__getitems__(list(range(20)))[0]
    assert torch.equal(second.__getitems__([7, 2])[0], whole[[7, 2]])
    assert torch.equal(second[11][0], whole[11]) and second[11][1] == images.labels[11]
    second.set_epoch(6)
    assert not torch.equal(second[11][0], whole[11])
    other = Augmented(images, seed=4)
    other.set_epoch(5)
    assert not torch.equal(other[11][0], whole[11])


def test_the_loader_hands_over_whole_batches():
    batches = loader(Augmented(small(20)), 8, collate_fn=lambda batch: batch)
    assert [tuple(pixels.shape) for pixels, _ in batches] == [(8, 1, 8, 8)] * 2


# evaluation


def test_confusion_counts_right_answers_in_rows():
    logits = F.one_hot(torch.tensor([0, 1, 1, 2]), 3).float()
    count = evaluation.confusion(logits, torch.tensor([0, 1, 2, 2]))
    assert count.tolist() == [[1, 0, 0], [0, 1, 0], [0, 1, 1]]


def test_confidence_that_is_right_as_often_as_it_says_has_no_error():
    logits = torch.tensor([[0.8, 0.2]] * 10).log()
    labels = torch.tensor([0] * 8 + [1] * 2)
    assert evaluation.calibration_error(logits, labels) == pytest.approx(0, abs=1e-6)
    assert evaluation.calibration_error(logits, torch.ones(10).long()) == pytest.approx(0.8)
    assert evaluation.calibration_error(1000 * logits, labels) == pytest.approx(0.2)
    assert evaluation.reliability(logits, labels)[:, 2].sum() == 10


@pytest.mark.parametrize("heat", [0.4, 1.0, 3.0])
def test_the_temperature_of_scaled_logits_is_found(heat):
    generator = torch.Generator().manual_seed(0)
    logits = 2 * torch.randn(4000, 5, generator=generator)
    labels = logits.softmax(dim=1).multinomial(1, generator=generator).flatten()
    assert evaluation.temperature(heat * logits, labels) == pytest.approx(heat, rel=0.1)


def test_saliency_of_a_linear_model_is_its_weights():
    model = nn.Sequential(nn.Flatten(), nn.Linear(2 * 16, 3))
    pixels = torch.rand(5, 2, 4, 4)
    maps = evaluation.saliency(model, pixels, torch.tensor([0, 1, 2, 1, 0]))
    assert maps.shape == (5, 4, 4) and not pixels.requires_grad
    weights = model[1].weight.view(3, 2, 4, 4).abs().amax(dim=1)
    assert torch.allclose(maps, weights[[0, 1, 2, 1, 0]])
    assert model[1].weight.grad is None


# training


def test_training_learns_and_can_be_resumed(tmp_path, monkeypatch):
    images = small()
    whole, history = train(images, images, epochs=12, batch_size=32)
    assert [row["epoch"] for row in history] == list(range(1, 13))
    assert history[-1]["accuracy"] > 0.8

    set_epoch = Augmented.set_epoch

    def stop(self, epoch):
        if epoch == 3:
            raise KeyboardInterrupt
        set_epoch(self, epoch)

    with monkeypatch.context() as patch:
        patch.setattr(Augmented, "set_epoch", stop)
        with pytest.raises(KeyboardInterrupt):
            train(images, images, epochs=12, batch_size=32, checkpoint=tmp_path / "model.pt")
    resumed, again = train(
        images, images, epochs=12, batch_size=32, checkpoint=tmp_path / "model.pt", resume=True
    )
    assert again == history
    for name, weight in whole.state_dict().items():
        assert torch.equal(resumed.state_dict()[name], weight), name
    loaded = load_model(tmp_path / "model.pt", SmallCNN)
    assert torch.equal(loaded(images.pixels), resumed(images.pixels))


def test_what_does_not_fit_is_not_resumed(tmp_path):
    images, path = small(), tmp_path / "model.pt"
    train(images, epochs=1, batch_size=32, checkpoint=path)
    resume = partial(train, checkpoint=path, batch_size=32, resume=True)
    with pytest.raises(ValueError, match="planned for 3 steps, not 6"):
        resume(images, epochs=2)
    with pytest.raises(ValueError, match="was started with channels = 1, not 3"):
        resume(small(channels=3), epochs=1)
    path.write_bytes(path.read_bytes()[:-100])
    with pytest.raises(CheckpointError, match="damaged"):
        resume(images, epochs=1)


def test_too_few_images_for_a_batch():
    with pytest.raises(ValueError, match="20 samples do not fill one batch of 64"):
        train(small(20))
    with pytest.raises(ValueError, match="0 samples do not fill one batch of 64"):
        train(small().rows([]))


def test_a_rate_that_is_too_large_is_reported():
    with pytest.raises(FloatingPointError, match="lower the learning rate"):
        train(small(), rate=1e38, epochs=3, batch_size=32)


# the bars


def test_the_recipe_reaches_its_bars_and_gives_the_model_that_comes_along(parts):
    training, test = parts
    start = time.process_time()
    model, history = train(training, test)
    seconds = time.process_time() - start
    logits, shipped = (evaluation.logits_of(one, test) for one in (model, trained.digits_model()))
    score = accuracy(logits, test.labels)
    svc = baselines.fit_classical("svc", training).score(*baselines.flat(test))
    assert score >= 0.98 and score >= svc + 0.01
    assert score > max(float(RESULTS[name]["max"]) for name in RIVALS)
    assert (logits.argmax(dim=1) == shipped.argmax(dim=1)).double().mean() > 0.99

    reached = next(
        row["epoch"] for row in history if row["accuracy"] >= float(RESULTS["lenet"]["max"])
    )
    start = time.process_time()
    baselines.published_lenet(baselines.enlarge(training), updates=5)
    of_lenet = (time.process_time() - start) / 5 * baselines.UPDATES_OF_LENET
    assert seconds * reached / len(history) < of_lenet / 3


RIVALS = [*baselines.CLASSICAL, "svc_distorted", "mlp", "lenet_8", "lenet_16", "lenet", "cnn_plain"]


def test_the_recorded_figures_reach_the_bars():
    assert set(RESULTS) == {*RIVALS, *measure.METHODS, "random_split", "chosen"}
    cnn = RESULTS["cnn"]
    assert float(cnn["accuracy"]) >= 0.98 and float(cnn["points_over_svc"]) >= 1
    assert all(float(cnn["min"]) > float(RESULTS[name]["max"]) for name in RIVALS)
    assert int(RESULTS["lenet"]["times_as_long"]) >= 3
    assert int(RESULTS["lenet_16"]["times_as_long"]) >= 3
    scores = RESULTS["chosen"]
    assert max(scores, key=lambda mode: float(scores[mode])) == "bicubic"


def test_the_distorted_svc_sees_the_originals_and_their_copies():
    images = digits().rows(slice(40))
    more = baselines.with_copies(images, 2)
    assert len(more) == 120 and more.pixels[:40].equal(images.pixels)
    assert more.labels.equal(images.labels.repeat(3))
    assert not more.pixels[40:80].equal(images.pixels)
    assert baselines.fit_distorted_svc(images, copies=1).C == 10


def test_measure_returns_strings_ready_to_print(monkeypatch):
    monkeypatch.setattr(measure, "train", partial(train, epochs=1))
    for name in ("UPDATES_OF_LENET", "UPDATES_OF_MLP"):
        monkeypatch.setattr(baselines, name, 1)
    monkeypatch.setattr(baselines.published_lenet, "__kwdefaults__", {"updates": 1})
    monkeypatch.setattr(baselines.published_mlp, "__kwdefaults__", {"updates": 1})
    monkeypatch.setattr(measure, "digits", lambda: digits().rows(slice(300)))
    results = measure.measure([0])
    assert {name: set(row) for name, row in results.items()} == {
        name: set(row) for name, row in RESULTS.items()
    }
    assert all(isinstance(figure, str) for row in results.values() for figure in row.values())


# the command


@pytest.fixture
def command(run_command):
    """The command of the page."""
    from snippets.kit.image_classification.__main__ import program

    return functools.partial(run_command, program)


def test_command_trains_resumes_evaluates_and_predicts(command):
    printed = command("train", "--epochs", 3, "--batch-size", 128)
    assert printed.out == "898 training images\nepochs: 3\nsaved in model.pt\n"
    assert "seconds" in printed.err and "train_loss" in printed.err
    before = load_checkpoint("model.pt")["weights"]
    printed = command("train", "--epochs", 3, "--batch-size", 128, "--resume")
    assert printed.out.startswith("898 training images\nepochs: 3\n")
    after = load_checkpoint("model.pt")["weights"]
    assert all(torch.equal(before[name], after[name]) for name in before)

    assert command("sample", 42, "five.png").out == "five.png: its label is 5\n"
    assert command("predict", "digits", "five.png").out == "five.png: 5\n"
    printed = command("predict", "digits", "five.png", "five.png", "--probabilities")
    assert printed.out.count("five.png: 5 (") == 2 and printed.err == ""
    assert command("predict", "model.pt", "five.png").out.startswith("five.png: ")
    printed = command("evaluate", "digits").out
    assert printed.startswith("899 test images, 5 of them wrong\naccuracy           0.994\n")


def test_the_script_for_photos_is_whole(run_command, monkeypatch):
    from snippets.kit.image_classification import __main__ as main

    def photos(name, root, *, train):
        generator = torch.Generator().manual_seed(int(train))
        pixels = torch.rand(64, 3, 32, 32, generator=generator)
        return Images(pixels, torch.arange(64) % 10, tuple("abcdefghij"))

    monkeypatch.setattr(main, "from_torchvision", photos)
    write_picture("photo.png", torch.rand(3, 64, 64))
    script = ROOT / "snippets/practice/image_classification/train_on_cifar.sh"
    quick = ("--epochs", 1, "--threads", 1, "--device", "cpu")
    training, scores, named = run_lines(script, run_command, *quick)
    assert training == "64 training images\nepochs: 1\nsaved in cifar.pt\n"
    assert scores.startswith("64 test images, ")
    assert re.fullmatch(r"photo.png: [a-j] \(\d+%\)(  [a-j] \(\d+%\)){2}\n", named)


def test_command_validates(command):
    printed = command("train", "--epochs", 1, "--validate")
    assert printed.out.startswith("674 training images\n")
    assert ", loss " in printed.err and ", accuracy " in printed.err


def test_command_warns_of_dark_ink(command):
    pixels = halves(digits())[1].pixels[42]
    write_picture("paper.png", 1 - pixels)
    assert "use --invert" in command("predict", "digits", "paper.png").err
    printed = command("predict", "digits", "paper.png", "--invert")
    assert printed.out == "paper.png: 5\n" and not printed.err


@pytest.mark.parametrize(
    "arguments, message",
    [
        (["train", "--out", "nowhere/model.pt"], "there is no folder nowhere"),
        (["train", "--out", "text.png"], "text.png exists"),
        (["train", "--out", "new.pt", "--resume"], "there is no new.pt to resume"),
        (["train", "--epochs", "0"], "0 is not greater than 0"),
        (["train", "--batch-size", "1000"], "898 samples do not fill one batch of 1000"),
        (["predict", "digits", "nowhere.png"], "nowhere.png"),
        (["predict", "digits", "text.png"], "text.png is not a picture"),
        (["predict", "text.png", "text.png"], "text.png is damaged, or not a checkpoint"),
        (["predict", "nowhere.pt", "text.png"], "there is no checkpoint nowhere.pt"),
        (["sample", "899", "x.png"], "there are test images 0 to 898, not 899"),
    ],
)
def test_command_says_what_is_wrong(command, arguments, message):
    Path("text.png").write_text("text")
    printed = command(*arguments, fails=True)
    assert message in printed.err and "Traceback" not in printed.err


def drawn(folder, part="train", classes=("a", "b"), count=2, mode="L", size=8):
    """Folders of pictures: each class has its own brightness."""
    for number, name in enumerate(classes):
        place = folder / part / name
        place.mkdir(parents=True)
        for one in range(count):
            colour = 40 * number + one
            Image.new(mode, (size, size), colour if mode == "L" else (colour, 0, 255)).save(
                place / f"{one}.png"
            )


@pytest.mark.parametrize("mode, channels", [("L", 1), ("RGB", 3)])
def test_pictures_in_folders(tmp_path, mode, channels):
    for part in ("train", "test"):
        drawn(tmp_path, part, mode=mode)
    (tmp_path / "train/a/.hidden").write_text("not a picture")
    Image.new(mode, (16, 16)).save(tmp_path / "train/b/large.png")
    images = from_folders(tmp_path, train=True)
    assert images.pixels.shape == (5, channels, 8, 8)
    assert images.classes == ("a", "b") and images.labels.tolist() == [0, 0, 1, 1, 1]
    wanted = [0, 1, 40, 41, 0]
    assert (255 * images.pixels[:, 0, 0, 0]).round().tolist() == wanted
    assert from_folders(tmp_path, train=False, channels=3, size=4).pixels.shape == (4, 3, 4, 4)


@pytest.mark.parametrize(
    "break_it, message",
    [
        (lambda root: shutil.rmtree(root / "test"), "there is no folder .*test"),
        (lambda root: shutil.rmtree(root / "train/a"), "each of two classes or more"),
        (lambda root: (root / "test/b").rename(root / "test/c"), "same classes, but differ: b, c"),
        (lambda root: [p.unlink() for p in (root / "train/b").iterdir()], "train.b is empty"),
        (lambda root: (root / "train/a/0.png").write_text("no"), "0.png is not a picture"),
        (lambda root: Image.new("L", (8, 9)).save(root / "train/b/0.png"), "must be square"),
        (lambda root: Image.new("L", (12, 12)).save(root / "train/b/0.png"), "a multiple of 8"),
    ],
)
def test_folders_that_cannot_be_used(tmp_path, break_it, message):
    for part in ("train", "test"):
        drawn(tmp_path, part)
    break_it(tmp_path)
    with pytest.raises(ValueError, match=message):
        from_folders(tmp_path, train=True)


def test_command_takes_folders_and_tells_their_classes(command):
    for part in ("train", "test"):
        drawn(Path("own"), part, count=8)
        drawn(Path("other"), part, classes=("a", "c"))
    data = ("--data", "own")
    printed = command("train", *data, "--epochs", 1, "--batch-size", 8)
    assert printed.out == "16 training images\nepochs: 1\nsaved in model.pt\n"
    assert command("evaluate", "model.pt", *data).out.startswith("16 test images, ")
    assert command("predict", "model.pt", "own/test/a/0.png").out.split()[1] in ("a", "b")
    for words, message in (
        (("evaluate", "model.pt", "--data", "other"), "knows the classes a, b, but other has a, c"),
        (("evaluate", "digits", *data), "knows the classes 0, 1, .*, but own has a, b"),
        (("evaluate", "model.pt"), "knows the classes a, b, but digits has 0, 1"),
        (("train", "--data", "nowhere", "--overwrite"), "there is no folder nowhere.train"),
    ):
        assert re.search(message, command(*words, fails=True).err)


def test_two_processes_give_the_weights_of_one(tmp_path, shell):
    """By the command, in float32; the page compares more closely, in float64."""
    for launcher, file in (
        ("python", "one.pt"),
        ("torchrun --standalone --nproc-per-node=2", "two.pt"),
    ):
        assert shell(launcher, "-m", MODULE, "train --epochs 1 --out", file).error is None
    one, two = (load_checkpoint(tmp_path / name) for name in ("one.pt", "two.pt"))
    for name, weight in one["weights"].items():
        assert torch.allclose(weight, two["weights"][name], rtol=0, atol=1e-4), name
    assert one["history"][0] == pytest.approx(two["history"][0], rel=1e-4)
