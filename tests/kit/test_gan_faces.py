"""The generated faces: drawing, networks, metrics, recipe, and command."""

import functools
import json
from pathlib import Path

import pytest
import torch
from PIL import Image
from sklearn.decomposition import PCA

from includes import ROOT
from snippets.kit.adversarial import generate, hinge
from snippets.kit.gan_faces import measure, ring, trained
from snippets.kit.gan_faces.baselines import principal_components
from snippets.kit.gan_faces.data import (
    NAMES,
    SWITCHES,
    Faces,
    draw,
    sample_numbers,
    test_faces,
    training_faces,
    validation_faces,
)
from snippets.kit.gan_faces.evaluation import (
    evaluate,
    features,
    read,
    reader,
    redraw,
    redraw_error,
    shares,
)
from snippets.kit.gan_faces.model import Discriminator, Generator, Reader, cut, join
from snippets.kit.gan_faces.training import train, train_reader
from snippets.kit.training import CheckpointError, load_checkpoint, load_model

test_faces.__test__ = False  # a function of the package, not a test

RESULTS = json.loads((ROOT / "snippets/applications/gan_faces/results.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def faces():
    return Faces(400, seed=7)


# data


def test_numbers_have_their_shares_and_ranges():
    numbers = sample_numbers(5000, seed=1)
    assert numbers.shape == (5000, 12) and numbers.min() >= 0 and numbers.max() <= 1
    for name, column in zip(NAMES, numbers.T, strict=True):
        if name in SWITCHES:
            share = SWITCHES[name] * (SWITCHES["hair"] if name == "long hair" else 1)
            assert set(column.tolist()) == {0.0, 1.0}
            assert column.mean().item() == pytest.approx(share, abs=0.025)
        else:
            assert column.mean().item() == pytest.approx(0.5, abs=0.025)
    long, hair = (numbers[:, NAMES.index(name)] for name in ("long hair", "hair"))
    assert not (long > hair).any()
    assert torch.equal(numbers, sample_numbers(5000, seed=1))
    assert not torch.equal(numbers, sample_numbers(5000, seed=2))


def test_every_number_changes_the_drawing_where_it_should():
    numbers = sample_numbers(1, seed=3)
    numbers[:, : len(SWITCHES)] = torch.tensor([1.0, 1.0, 1.0, 1.0, 1.0])
    picture = draw(numbers)
    assert picture.shape == (1, 3, 24, 24) and picture.min() >= 0 and picture.max() <= 1
    rows = {"glasses": (6, 16), "smile": (14, 21), "mouth": (14, 21), "hairline": (0, 12)}
    for column, name in enumerate(NAMES):
        other = numbers.clone()
        other[0, column] = 1 - other[0, column] if name in SWITCHES else (numbers[0, column] < 0.5)
        changed = (draw(other) - picture).abs().amax(dim=(0, 1, 3)).nonzero().flatten()
        assert len(changed), name
        first, last = rows.get(name, (0, 24))
        assert first <= changed.min() and changed.max() < last, name


def test_a_drawing_can_be_larger_and_differentiated():
    numbers = sample_numbers(3, seed=0)
    large = draw(numbers, size=48)
    assert large.shape == (3, 3, 48, 48)
    means = large.unflatten(2, (24, 2)).unflatten(4, (24, 2)).mean(dim=(3, 5))
    assert (means - draw(numbers)).abs().mean() < 0.03
    numbers.requires_grad_()
    draw(numbers).square().sum().backward()
    assert (numbers.grad.abs().sum(dim=0) > 0).all()


@pytest.mark.parametrize("shape", [(3, 11), (12,), (3, 2, 12)])
def test_other_numbers_cannot_be_drawn(shape):
    with pytest.raises(ValueError, match=r"\(faces, 12\) is needed, not"):
        draw(torch.zeros(shape))
    with pytest.raises(ValueError, match="count is 0"):
        sample_numbers(0)


def test_the_parts_are_different_faces():
    parts = [training_faces(), validation_faces(), test_faces()]
    assert [len(part) for part in parts] == [4000, 2000, 2000]
    rows = [tuple(row) for part in parts for row in part.numbers.tolist()]
    assert len(set(rows)) == len(rows)
    batch = parts[1].__getitems__([3, 5])
    assert torch.equal(batch, torch.stack([parts[1][3], parts[1][5]]))


# models


def test_patches_hold_the_values_of_their_place():
    maps = torch.arange(2 * 4 * 6 * 3.0).view(2, 4, 6, 3)
    patches = cut(maps, 2)
    assert patches.shape == (2, 2, 3, 12)
    for row in range(2):
        for column in range(3):
            block = maps[:, 2 * row : 2 * row + 2, 2 * column : 2 * column + 2]
            assert torch.equal(patches[:, row, column], block.flatten(1))
    assert torch.equal(join(patches, 2), maps)


def test_networks_refuse_what_they_were_not_made_for():
    with pytest.raises(ValueError, match=r"latent vectors \(faces, 32\), not \(4, 31\)"):
        Generator()(torch.zeros(4, 31))
    with pytest.raises(ValueError, match=r"faces \(faces, 3, 24, 24\), not \(4, 3, 32, 32\)"):
        Reader()(torch.zeros(4, 3, 32, 32))


def test_a_face_is_judged_by_itself(faces):
    torch.manual_seed(0)
    images = faces.images[:8]
    for network in (Discriminator(), Reader(), reader()):
        together, alone = network(images), torch.cat([network(one) for one in images.split(1)])
        assert torch.allclose(together, alone, atol=1e-4)


def test_standardised_features_have_mean_0_and_deviation_1(faces):
    torch.manual_seed(0)
    model = Reader()
    before = model(faces.images)
    model.standardise(faces.images)
    with torch.no_grad():
        found = model.features(faces.images)
    torch.testing.assert_close(found.mean(dim=0), torch.zeros(64), atol=1e-3, rtol=0)
    torch.testing.assert_close(found.std(dim=0), torch.ones(64), atol=1e-3, rtol=0)
    assert torch.equal(model(faces.images), before)


# metrics


def test_the_reader_reads_what_was_drawn(faces):
    numbers = read(faces.images)
    switches = len(SWITCHES)
    right = (numbers[:, :switches] > 0.5) == (faces.numbers[:, :switches] > 0.5)
    assert right.double().mean() > 0.995
    assert (numbers - faces.numbers)[:, switches:].square().mean().sqrt() < 0.1
    truth = faces.numbers[:, :switches].double().mean(dim=0).tolist()
    assert list(shares(faces.images).values()) == pytest.approx(truth, abs=0.02)


def test_only_faces_come_back_as_they_were(faces):
    of_faces = redraw_error(faces.images)
    assert of_faces.median() < 0.04
    blend = (faces.images[:200] + faces.images[200:]) / 2
    noisy = faces.images + 0.2 * torch.randn(400, 3, 24, 24)
    assert redraw_error(blend).median() > 4 * of_faces.median()
    assert redraw_error(noisy).median() > 4 * of_faces.median()
    drawn = redraw(faces.images[:3])
    expected = (faces.images[:3] - drawn).square().mean(dim=(1, 2, 3)).sqrt()
    torch.testing.assert_close(of_faces[:3], expected)


def test_real_faces_are_near_real_ones(faces):
    scores = evaluate(Faces(400, seed=8).images, faces.images)
    assert scores["fid"] < 2 and min(scores["precision"], scores["recall"]) > 0.75
    assert evaluate(faces.images, faces.images)["fid"] == pytest.approx(0, abs=1e-4)
    with pytest.raises(ValueError, match="0 and 400 faces are too few"):
        evaluate(faces.images[:0], faces.images)
    one = evaluate(faces.images[:1].repeat(400, 1, 1, 1) + 0, faces.images)
    assert one["fid"] > 40 and one["recall"] < 0.05 and one["precision"] == 1


def test_features_do_not_depend_on_the_neighbours(faces):
    assert torch.allclose(features(faces.images)[:5], features(faces.images[:5]), atol=1e-3)


def test_principal_components_are_those_of_sklearn(faces):
    images = 0.2 * faces.images[..., ::4, ::4]  # far from being clamped
    drawn = principal_components(images, 4000, components=5, seed=1)
    assert drawn.shape == (4000, 3, 6, 6)
    fitted = PCA(5).fit(images.flatten(1).double().numpy())
    flat = drawn.flatten(1).double().numpy()
    coordinates = fitted.transform(flat)
    assert coordinates.var(axis=0) == pytest.approx(fitted.explained_variance_, rel=0.1)
    assert abs(fitted.inverse_transform(coordinates) - flat).max() < 1e-6
    bright = principal_components(10 * images, 10)
    assert bright.min() == -1 and bright.max() == 1


# the ring


def test_modes_are_counted():
    points = ring.ring(4000)
    modes, near = ring.covered(points)
    assert modes == 8 and near > 0.995
    assert ring.covered(ring.centres()[:3].repeat(50, 1)) == (3, 1.0)
    assert ring.covered(torch.zeros(100, 2)) == (0, 0.0)
    mixed = torch.cat([ring.centres()[:1].repeat(99, 1), ring.centres()[1:2]])
    assert ring.covered(mixed) == (1, 1.0)  # one point in a hundred does not count


def test_the_course_of_the_ring_is_that_of_its_methods():
    course = trained.ring_course()
    assert list(course) == list(ring.METHODS)
    assert all(points.shape == (20, 120, 2) for points in course.values())
    kept = json.loads(trained.RING.read_text(encoding="utf-8"))
    assert kept["every"] * 20 == 1200 and trained.RING.stat().st_size <= 60_000
    last = [of["modes"][-1] for of in kept["methods"].values()]
    measured = [RESULTS[name]["modes"].split(", ")[0] for name in measure.RINGS]
    assert [str(len(modes)) for modes in last] == measured, "the first seed of the table"


@pytest.mark.parametrize("method", ring.METHODS)
def test_the_course_of_the_ring_begins_as_its_training_does(method):
    """Two moments are enough to see that code and record belong together."""
    kept = json.loads(trained.RING.read_text(encoding="utf-8"))
    moments = []

    def watch(step, model):
        moments.append(trained.ring_moment(model))
        if len(moments) == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        ring.train(**ring.METHODS[method], every=kept["every"], watch=watch)
    recorded = kept["methods"][method]
    for (points, modes), wanted, covered in zip(
        moments, recorded["points"], recorded["modes"], strict=False
    ):
        assert points == pytest.approx(wanted, abs=3)  # hundredths
        assert len(set(modes) ^ set(covered)) <= 1  # one may stand at the threshold


# the recipe


def small(**more):
    return train(Faces(96, seed=5), epochs=2, **more)


def test_training_is_resumed_and_loaded(tmp_path):
    path = tmp_path / "model.pt"

    def stop(step, model):
        if step == 6:
            raise KeyboardInterrupt

    whole, history = small()
    assert [row["step"] for row in history] == [3, 6]
    with pytest.raises(KeyboardInterrupt):
        small(checkpoint=path, watch=stop)
    assert len(load_checkpoint(path)["history"]) == 1
    resumed, again = small(checkpoint=path, resume=True)
    assert again == history
    drawn = generate(whole, 5)
    assert torch.equal(generate(resumed, 5), drawn)
    assert torch.equal(generate(load_model(path, Generator), 5), drawn)
    with pytest.raises(CheckpointError, match="planned for 6 steps, not 9"):
        train(Faces(96, seed=5), epochs=3, checkpoint=path, resume=True)


def test_a_seed_decides_everything():
    torch.rand(3)
    one, two, other = (generate(small(seed=seed)[0], 3) for seed in (1, 1, 2))
    assert torch.equal(one, two) and not torch.equal(one, other)


def test_the_rivals_train_too():
    _, history = small(loss=hinge, r1=0.0, spectral=True)
    assert all(row["discriminator"] > 0 for row in history)


def test_the_reader_can_be_trained(tmp_path, faces):
    model, history = train_reader(faces, epochs=4, checkpoint=tmp_path / "reader.pt")
    assert history[-1]["train_loss"] < history[0]["train_loss"] - 0.05
    assert model.scale.min() > 0 and not torch.equal(model.scale, torch.ones(64))
    load_model(tmp_path / "reader.pt", Reader)


def test_too_few_faces_for_a_batch():
    with pytest.raises(ValueError, match="20 samples do not fill one batch of 32"):
        train(Faces(20, seed=0))


# the bars


def test_the_model_that_comes_along_is_that_of_the_page():
    test = test_faces().images
    scores = evaluate(generate(trained.faces_model(), 2000), test)
    assert scores["fid"] < 5 and scores["redraw"] < 0.15
    history, pictures = trained.course()
    assert pictures.shape == (len(trained.WATCHED), 8, 3, 24, 24)
    assert pictures.min() >= -1 and pictures.max() <= 1
    last = generate(trained.faces_model(), 8, seed=1)
    assert (pictures[-1] - last).abs().max() < 0.05  # rounded to bytes, weights to float16
    assert len(history) == trained.EPOCHS and history[-1]["fid"] < 5 < history[1]["fid"]


def test_the_recorded_figures_reach_the_bars():
    assert set(RESULTS) == {"real", "pca", "trained", *measure.RECIPES, *measure.RINGS}
    gan = RESULTS["gan"]
    assert float(gan["max"]) <= min(5, float(RESULTS["pca"]["min"]))
    assert float(RESULTS["trained"]["max"]) < float(gan["min"]) / 1.5
    for name in ("pca", "losses_2014", "hinge"):
        assert float(gan["fid"]) < float(RESULTS[name]["fid"])
        assert float(gan["redraw"]) < float(RESULTS[name]["redraw"])
        assert float(gan["precision"]) >= float(RESULTS[name]["precision"])
    assert RESULTS["ring_pairs"]["modes"] == "8, 8, 8"


def test_measure_returns_strings_ready_to_print(monkeypatch):
    monkeypatch.setattr(measure, "train", lambda training, **recipe: (trained.faces_model(), []))
    monkeypatch.setattr(measure, "training_faces", lambda: Faces(200, seed=1))
    monkeypatch.setattr(measure, "test_faces", lambda: Faces(100, seed=2))
    points = ring.Points()
    monkeypatch.setattr(measure.ring, "train", lambda **method: (points, []))
    results = measure.measure([0])
    assert {name: set(row) for name, row in results.items()} == {
        name: set(row) for name, row in RESULTS.items()
    }
    assert all(isinstance(figure, str) for row in results.values() for figure in row.values())


# the command


@pytest.fixture
def command(run_command, monkeypatch):
    """The command of the page."""
    from snippets.kit.gan_faces import __main__ as module

    monkeypatch.setattr(module, "training_faces", lambda: Faces(96, seed=1))
    return functools.partial(run_command, module.program)


def test_command_trains_evaluates_and_draws(command):
    printed = command("train", "--epochs", 1)
    assert printed.out == "96 training faces\nepochs: 1\nsaved in model.pt\n"
    assert "seconds" in printed.err
    assert command("train", "--epochs", 1, "--resume").out == printed.out
    assert command("demo", "model.pt").out == "48 faces in faces.png\n"
    with Image.open("faces.png") as picture:
        assert picture.size == (4 * 299, 4 * 99) and picture.mode == "RGB"
    assert (
        command("demo", "faces", "--rows", 1, "--overwrite", "--seed", 3).out
        == "12 faces in faces.png\n"
    )
    lines = command("evaluate", "faces").out.splitlines()
    assert [line.split()[0] for line in lines] == ["fid", "precision", "recall", "redraw"]
    assert 0 < float(lines[0].split()[1]) < 5


@pytest.mark.parametrize(
    "arguments, message",
    [
        (["train", "--out", "nowhere/model.pt"], "there is no folder nowhere"),
        (["train", "--out", "text.png"], "text.png exists"),
        (["train", "--epochs", "0"], "0 is not greater than 0"),
        (["demo", "faces", "--out", "text.png"], "text.png exists"),
        (["demo", "faces", "--out", "faces.what"], "faces.what must end in .png"),
        (["demo", "text.png", "--out", "new.png"], "text.png is damaged, or not a checkpoint"),
        (["evaluate", "nowhere.pt"], "there is no checkpoint nowhere.pt"),
    ],
)
def test_command_says_what_is_wrong(command, arguments, message):
    Path("text.png").write_text("text")
    printed = command(*arguments, fails=True)
    assert message in printed.err and "Traceback" not in printed.err
