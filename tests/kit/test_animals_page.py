"""The page on animals: baselines, network, explanations, shifts, figures, command."""

import functools
import json
import re
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from torch import nn

from includes import ROOT
from snippets.kit.animals import baselines, measure, trained
from snippets.kit.animals.__main__ import program
from snippets.kit.animals.data import PARTS, animals
from snippets.kit.animals.explain import grad_cam, occlusion
from snippets.kit.animals.model import AnimalNet
from snippets.kit.animals.shifts import SHIFTS, with_statistics_of
from snippets.kit.animals.species import distance, draw
from snippets.kit.animals.training import mirror_and_invert, train
from snippets.kit.fine_tuning import methods, pretrained
from snippets.kit.image_classification.data import Images
from snippets.kit.training import load_checkpoint

RESULTS = json.loads((ROOT / "snippets/applications/animals/results.json").read_text("utf-8"))


@pytest.fixture
def few(monkeypatch):
    """Few pictures in every part, so that all is quick."""
    for part, (_, seed) in PARTS.items():
        monkeypatch.setitem(PARTS, part, (8, seed))


# drawing and data


def test_the_distance_to_a_capsule_with_equal_ends_is_that_to_its_segment():
    points = torch.rand(2, 1, 5, 5, generator=torch.Generator().manual_seed(0)) * 2 - 1
    found = distance(points, torch.tensor([[-0.5, 0.0, 0.5, 0.0, 0.2, 0.2]])[:, :, None])
    beyond = (points[0].abs() - 0.5).clamp(min=0)
    assert torch.allclose(found, torch.hypot(beyond, points[1]) - 0.2, atol=1e-6)


def test_the_distance_to_an_animal_is_that_to_its_nearest_capsule():
    points = torch.rand(2, 3, 4, 4, generator=torch.Generator().manual_seed(1))
    capsules = torch.rand(5, 6, 3, generator=torch.Generator().manual_seed(2))
    each = torch.stack([distance(points, part[None]) for part in capsules])
    assert torch.equal(distance(points, capsules), each.amin(0))


def test_the_radius_grows_evenly_between_the_ends():
    middle = torch.zeros(2, 1, 1, 1)
    found = distance(middle, torch.tensor([[-1.0, 0.0, 1.0, 0.0, 0.1, 0.3]])[:, :, None])
    assert found.item() == pytest.approx(-0.2)


def test_the_parts_share_no_picture(few):
    parts = [animals(part).pixels.flatten(1) for part in PARTS]
    for one, other in ((0, 1), (0, 2), (1, 2)):
        assert torch.cdist(parts[one], parts[other]).min() > 0.5


def test_a_part_is_the_same_at_every_call(few):
    assert torch.equal(animals("test").pixels, animals("test").pixels)
    assert animals("test", count=2).labels.tolist() == [n for n in range(9) for _ in range(2)]


@pytest.mark.parametrize(
    "arguments, message",
    [
        (("tests",), "no part 'tests'; there are training, validation, test"),
        (("test", "dotted"), "no style 'dotted'"),
    ],
)
def test_wrong_parts_are_named(arguments, message):
    with pytest.raises(ValueError, match=message):
        animals(*arguments)


# baselines


def test_gradient_histograms_know_direction_and_no_sign():
    ramp = torch.linspace(0, 1, 32).expand(1, 1, 32, 32)
    rows = baselines.gradient_histograms(torch.cat([ramp, 1 - ramp, ramp.transpose(2, 3)]))
    assert rows.shape == (3, 4 * 9 * 49)
    assert torch.allclose(rows[0], rows[1], atol=1e-3)
    across, down = (row.view(9, 4, 49).sum(dim=(1, 2)) for row in rows[[0, 2]])
    assert across.argmax() == 0 and down.argmax() == 4  # 0 and 90 of 180 degrees
    assert across[1:].max() == 0


def test_gradient_histograms_are_those_of_a_loop():
    picture = draw("fish", 1, seed=3, size=16)
    around = np.pad(picture[0, 0].double().numpy(), 1, mode="edge")
    votes = np.zeros((4, 4, 9))
    for y in range(16):
        for x in range(16):
            across = around[y + 1, x + 2] - around[y + 1, x]
            down = around[y + 2, x + 1] - around[y, x + 1]
            number = min(int(np.arctan2(down, across) % np.pi / np.pi * 9), 8)
            votes[y // 4, x // 4, number] += np.hypot(across, down) / 16
    blocks = [votes[y : y + 2, x : x + 2].ravel() for y in range(3) for x in range(3)]
    norms = sorted(np.linalg.norm(block) for block in blocks)
    found = baselines.gradient_histograms(picture.double()).view(9, 4, 9)
    for place, block in enumerate(blocks):  # the row has direction, then cell, then block
        expected = block.reshape(4, 9).T / np.linalg.norm(block)
        assert np.allclose(found[:, :, place].numpy(), expected, atol=1e-6)
    assert norms[0] > 1e-3


def test_validation_chooses_and_a_wrong_name_is_told(few):
    training, validation = animals("training"), animals("validation")
    predict, chosen = baselines.fit_baseline("neighbours", training, validation)
    found = baselines.score(predict, validation)
    for candidate in baselines.NEIGHBOURS:
        candidate.fit(training.pixels.flatten(1), training.labels)
        assert candidate.score(validation.pixels.flatten(1), validation.labels) <= found
    assert chosen.n_neighbors in [candidate.n_neighbors for candidate in baselines.NEIGHBOURS]
    before = predict(validation.pixels)
    labels = (training.labels + 1) % len(training.classes)
    other = Images(training.pixels, labels, training.classes)
    baselines.fit_baseline("neighbours", other, validation)
    assert (predict(validation.pixels) == before).all()  # what was fitted stays as it is
    with pytest.raises(ValueError, match="no baseline 'tree'; there are logistic"):
        baselines.fit_baseline("tree", training, validation)


def test_mirrored_pictures_keep_their_labels(few):
    images = animals("validation")
    both = baselines.with_mirrored(images)
    assert len(both) == 2 * len(images)
    assert torch.equal(both.pixels[len(images) :].flip(3), images.pixels)
    assert torch.equal(both.labels[len(images) :], images.labels)


# network


@pytest.mark.parametrize("shape", [(2, 1, 64, 64), (2, 3, 32, 32), (1, 32, 32)])
def test_other_pictures_are_refused(shape):
    with pytest.raises(ValueError, match=r"\(pictures, 1, 32, 32\), not"):
        AnimalNet()(torch.rand(shape))


def test_mirroring_and_inverting_gives_four_views_evenly():
    torch.manual_seed(0)
    picture = draw("snake", 1)
    found, counts = mirror_and_invert(picture.expand(800, -1, -1, -1)).unique(
        dim=0, return_counts=True
    )
    views = [picture, 1 - picture, picture.flip(3), 1 - picture.flip(3)]
    assert len(found) == 4 and counts.min() > 150
    assert all(any(torch.equal(one, view[0]) for one in found) for view in views)


def test_training_learns_and_goes_on_where_it_stopped(few, tmp_path, monkeypatch):
    training = animals("training")
    options = {"epochs": 3, "batch_size": 24, "widths": (8, 8, 8)}
    whole, rows = train(training, training, **options)
    assert rows[-1]["train_loss"] < rows[0]["train_loss"]

    calls = []

    def stop(model, images):
        calls.append(images)
        if len(calls) == 2:
            raise KeyboardInterrupt
        return {"loss": 0.0}

    file = tmp_path / "model.pt"
    with monkeypatch.context() as patch:
        patch.setattr("snippets.kit.animals.training.evaluate", stop)
        with pytest.raises(KeyboardInterrupt):
            train(training, training, checkpoint=file, **options)
    resumed, _ = train(training, training, checkpoint=file, resume=True, **options)
    for name, weight in whole.state_dict().items():
        assert torch.equal(resumed.state_dict()[name], weight), name


def test_what_does_not_fit_is_not_resumed(few, tmp_path):
    training, file = animals("training"), tmp_path / "model.pt"
    train(training, epochs=1, checkpoint=file)
    with pytest.raises(ValueError, match="planned for 2 steps, not 4"):
        train(training, epochs=2, checkpoint=file, resume=True)
    with pytest.raises(ValueError, match="was started with widths"):
        train(training, epochs=1, widths=(4, 4), checkpoint=file, resume=True)


def test_the_model_that_comes_along_can_be_made_again(few, tmp_path):
    trained.make(tmp_path / "again.pt")
    again, shipped = load_checkpoint(tmp_path / "again.pt"), load_checkpoint(trained.FILE)
    assert again.keys() == shipped.keys() and again["config"] == shipped["config"]
    assert again["weights"]["head.weight"].dtype == torch.float16
    assert len(trained.history()) == 6


# explanations


def test_grad_cam_is_its_formula_pixel_by_pixel():
    model = trained.animals_model()
    pictures, classes = animals("validation", count=1)[:]
    found = grad_cam(model, pictures, classes)
    assert found.shape == (9, 4, 4) and found.min() >= 0
    for picture, number, heat in zip(pictures, classes, found, strict=True):
        maps = model.maps(picture[None]).detach()
        weights = torch.autograd.functional.jacobian(model.scores, maps)[0, number, 0].mean((1, 2))
        by_hand = sum(weight * part for weight, part in zip(weights, maps[0], strict=True))
        assert torch.allclose(heat, by_hand.relu(), atol=1e-5)


def test_covering_nothing_that_counts_changes_nothing():
    model = trained.animals_model()
    flat = torch.full((2, 1, 32, 32), 0.3)
    classes = torch.tensor([0, 4])
    assert torch.allclose(occlusion(model, flat, classes), torch.zeros(2, 13, 13), atol=1e-5)


def test_covering_is_done_square_by_square():
    model = trained.animals_model()
    pictures, classes = animals("validation", count=1)[:]
    found = occlusion(model, pictures, classes, patch=16, stride=16)
    covered = pictures.clone()
    covered[..., 16:, :16] = pictures.mean(dim=(1, 2, 3)).view(-1, 1, 1, 1)
    before, after = (model(part).softmax(1)[range(9), classes] for part in (pictures, covered))
    assert torch.allclose(found[:, 1, 0], before - after, atol=1e-5)
    with pytest.raises(ValueError, match="patch is 33, but must be from 1 to 32"):
        occlusion(model, pictures, classes, patch=33)


# shifts


@pytest.mark.parametrize("name", SHIFTS)
def test_shifted_pictures_are_still_pictures(name):
    pictures = draw("bird", 5)
    before = pictures.clone()
    changed = SHIFTS[name](pictures)
    assert changed.shape == pictures.shape
    assert changed.min() >= 0 and changed.max() <= 1
    assert torch.equal(pictures, before)
    assert torch.equal(changed, pictures) == (name == "as drawn")


def test_a_picture_farther_away_is_the_picture_at_half_the_size():
    pictures = draw("bird", 5)
    far = SHIFTS["farther away"](pictures)
    halved = nn.functional.avg_pool2d(pictures, 2)
    assert torch.equal(far[..., 8:24, 8:24], halved)
    assert far[..., :8, :].flatten(1).std(dim=1).max() < 1e-6


def test_statistics_are_those_of_the_pictures_and_the_model_keeps_its_own():
    model = nn.Sequential(nn.BatchNorm2d(1))
    pictures = torch.rand(400, 1, 4, 4, generator=torch.Generator().manual_seed(0)) * 3 + 5
    adapted = with_statistics_of(model, pictures)
    assert adapted[0].running_mean.item() == pytest.approx(pictures.mean().item(), abs=1e-4)
    assert adapted[0].running_var.item() == pytest.approx(pictures.var().item(), rel=0.02)
    assert not adapted.training and model[0].running_mean.item() == 0


# figures


def test_the_recorded_figures_reach_the_bars():
    cnn = RESULTS["cnn"]
    assert float(cnn["min"]) >= 0.86
    assert float(cnn["min"]) >= 2 * float(RESULTS["neighbours"]["accuracy"])
    rivals = [*baselines.BASELINES, "hog_mirrored"]
    assert all(float(cnn["min"]) > float(RESULTS[name]["max"]) for name in rivals)
    assert float(RESULTS["cnn_filled"]["outline_max"]) < float(RESULTS["cnn_filled"]["filled_min"])
    assert float(RESULTS["cnn_mixed"]["outline_min"]) >= 0.86
    frozen, scratch = RESULTS["transfer_frozen"], RESULTS["transfer_scratch"]
    assert int(frozen["k5"]) >= int(scratch["k5"]) + 20


def test_measure_gives_strings_ready_to_print(few, monkeypatch):
    monkeypatch.setattr(measure, "train", partial(train, epochs=1))
    monkeypatch.setattr(measure, "SHOTS", (1, 2))
    monkeypatch.setattr(pretrained, "pretrain", lambda seed: pretrained.pretrained())
    monkeypatch.setattr(methods.train, "__defaults__", (1,))
    monkeypatch.setattr(pretrained, "animals", lambda species, count, seed: small(species))
    results = measure.measure([0])
    assert results.keys() == RESULTS.keys()
    for name, row in results.items():
        assert row.keys() <= RESULTS[name].keys()
        assert all(isinstance(figure, str) for figure in row.values())


def small(species):
    pictures = torch.cat([draw(name, 2) for name in species])
    return pictures, torch.arange(len(species)).repeat_interleave(2)


# the command


@pytest.fixture
def command(run_command):
    """The command of the page."""
    return functools.partial(run_command, program)


def test_command_trains_resumes_evaluates_and_names(command):
    train_it = ("train", "--count", 8, "--epochs", 1, "--device", "cpu")
    assert command(*train_it).out == "72 training pictures\nepochs: 1\nsaved in model.pt\n"
    assert command(*train_it, "--resume").out.startswith("72 training pictures\nepochs: 1\n")
    assert "accuracy on 1800 test pictures: 0." in command("evaluate", "model.pt").out
    drawn = command("demo", "animals", "spider", "--seed", 4, "--save", "spider.png").out
    assert drawn.startswith("spider")
    Image.new("L", (64, 50)).save("wide.png")
    for picture in ("spider.png", "wide.png"):
        assert len(command("demo", "model.pt", picture).out.splitlines()) == 3


def test_command_reads_the_picture_that_it_wrote(command):
    drawn = command("demo", "animals", "giraffe", "--seed", 12, "--save", "giraffe.png").out
    read = command("demo", "animals", "giraffe.png").out
    assert [line.split()[0] for line in read.splitlines()] == [
        line.split()[0] for line in drawn.splitlines()
    ]


@pytest.mark.parametrize(
    "arguments, message",
    [
        (["demo", "animals", "unicorn"], "unicorn is neither a file nor one of bird, fish"),
        (["demo", "animals", "text.png"], "text.png is not a picture"),
        (["demo", "nowhere.pt", "bird"], "there is no checkpoint nowhere.pt"),
        (["demo", "text.png", "bird"], "text.png is damaged, or not a checkpoint"),
        (["train", "--out", "text.png"], "text.png exists"),
        (["train", "--count", "0"], "0 is not greater than 0"),
    ],
)
def test_command_says_what_is_wrong(command, arguments, message):
    Path("text.png").write_text("text")
    printed = command(*arguments, fails=True)
    assert re.search(message, printed.err) and "Traceback" not in printed.err
