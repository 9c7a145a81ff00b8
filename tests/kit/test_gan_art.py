"""Conditional GANs: the drawn compositions and their rules, networks, training, command."""

import functools
import json
import runpy
import sys
from itertools import product
from types import SimpleNamespace

import pytest
import torch
from PIL import Image
from scipy import ndimage

from includes import ROOT
from snippets.kit.adversarial import hinge
from snippets.kit.gan_art import compositions, measure, trained
from snippets.kit.gan_art.__main__ import program
from snippets.kit.gan_art.baselines import class_gaussian, noise
from snippets.kit.gan_art.compositions import (
    BLACK,
    PALETTE,
    STYLES,
    collection,
    draw,
    nearest_colour,
    parts_that_obey,
    share_that_obeys,
)
from snippets.kit.gan_art.model import (
    StrokeDiscriminator,
    StrokeGenerator,
    TileDiscriminator,
    TileGenerator,
)
from snippets.kit.gan_art.projection import Projection
from snippets.kit.gan_art.tasks import TASKS, drawings, handwriting, random_features
from snippets.kit.gan_art.training import train
from snippets.kit.image_classification.data import Images, digits
from snippets.kit.training import load_checkpoint, load_model
from tests.kit.real import run_lines


def picture(colours):
    """One picture ``(1, 3, 24, 24)`` of the numbers of its colours ``(24, 24)``."""
    return PALETTE[colours].permute(2, 0, 1)[None]


# compositions


@pytest.mark.parametrize("style", STYLES)
def test_compositions_are_the_same_for_a_seed_and_differ_within(style):
    pictures = draw(style, 50, seed=3)
    assert pictures.shape == (50, 3, 24, 24) and 0 <= pictures.min() <= pictures.max() <= 1
    assert torch.equal(pictures, draw(style, 50, seed=3))
    assert not torch.equal(pictures, draw(style, 50, seed=4))
    assert len(pictures.flatten(1).unique(dim=0)) > 40


def test_a_collection_is_sorted_by_style_and_each_picture_obeys_its_own_rule_only():
    pictures, labels = collection(40, seed=5)
    assert labels.bincount().tolist() == [40, 40, 40]
    for told in range(3):
        obeys = share_that_obeys(pictures, torch.full_like(labels, told)) == 1
        assert torch.equal(obeys, labels == told)


def is_a_partition(colours):
    """The rule of lines by its definition: areas between lines are rectangles of one colour."""
    areas, count = ndimage.label(colours != BLACK)
    for where in ndimage.find_objects(areas):
        if (areas[where] == 0).any() or len(set(colours[where].ravel())) > 1:
            return False
    return count > 1


def test_lines_are_judged_as_by_connected_areas():
    generator = torch.Generator().manual_seed(0)
    colours = nearest_colour(draw("lines", 120, seed=7))[0]
    for one in colours[40:]:  # a rectangle, a line or a pixel goes wrong
        y, x, height, width = torch.randint(1, 12, (4,), generator=generator).tolist()
        shape = (height, width) if torch.rand((), generator=generator) < 0.5 else (1, width)
        fill = int(torch.randint(5, (), generator=generator))
        one[y : y + shape[0], x : x + shape[1]] = fill
    obeys = [share_that_obeys(picture(one), torch.tensor([0])).item() == 1 for one in colours]
    by_areas = [is_a_partition(one.numpy()) for one in colours]
    assert all(obeys[:40]) and all(by_areas[:40]) and sum(by_areas) < 110
    # the windows know more: no line is thicker than a pixel
    assert all(right or not found for found, right in zip(obeys, by_areas, strict=True))
    thin = [ndimage.binary_erosion(one == BLACK, [[1, 1], [1, 1]]).sum() == 0 for one in colours]
    assert obeys == [right and line for right, line in zip(by_areas, thin, strict=True)]


@pytest.mark.parametrize(
    "window, right",
    [
        ([[0, 0], [0, 0]], True),
        ([[1, 1], [0, 2]], True),
        ([[1, 0], [1, 3]], True),
        ([[1, 1], [1, 4]], True),
        ([[1, 1], [0, 0]], True),
        ([[1, 0], [0, 0]], False),
        ([[1, 0], [0, 1]], False),
        ([[1, 1], [1, 1]], False),
        ([[0, 2], [0, 2]], False),
        ([[3, 3], [4, 4]], False),
    ],
)
def test_windows(window, right):
    window = torch.tensor(window)
    if (window == BLACK).sum() == 2 and window[0, 0] == window[0, 1] == BLACK and right:
        window[1] = window[1, 0]  # along a line there is one colour
    if (window == BLACK).sum() == 2 and window[0, 0] == window[1, 0] == BLACK and right:
        window[:, 1] = window[0, 1]
    colours = torch.zeros(24, 24, dtype=torch.int64)
    colours[:2, :2] = window
    assert parts_that_obey(picture(colours), "lines")[0, 0] == right


def test_a_colour_beside_the_palette_is_no_part_of_lines():
    pictures = draw("lines", 1)
    assert parts_that_obey(pictures, "lines").all()
    pictures[0, 2, 10, 10] = 0.5 if pictures[0, 2, 10, 10] > 0.7 else 1.0
    assert (~parts_that_obey(pictures, "lines")).sum() == 4
    assert share_that_obeys(torch.full((1, 3, 24, 24), 0.95), torch.tensor([0])) == 0


def test_tiles_are_judged_as_by_trying_all():
    generator = torch.Generator().manual_seed(0)
    for style, stencils in (("arcs", compositions.ARCS), ("shapes", compositions.SHAPES)):
        pictures = draw(style, 6, seed=8)
        pictures = pictures + 0.25 * torch.randn(pictures.shape, generator=generator)
        pairs = compositions.PAIRS if style == "arcs" else [(0, ink) for ink in range(1, 5)]
        for one in pictures:
            errors = torch.empty(len(pairs), 16)
            for (row, (ground, ink)), place in product(enumerate(pairs), range(16)):
                y, x = 6 * (place // 4), 6 * (place % 4)
                tile = one[:, y : y + 6, x : x + 6]
                tried = [
                    (1 - compositions.STENCILS[number]) * PALETTE[ground][:, None, None]
                    + compositions.STENCILS[number] * PALETTE[ink][:, None, None]
                    for number in stencils
                ]
                errors[row, place] = min((tile - other).square().mean() for other in tried)
            best = errors[errors.sum(dim=1).argmin()] if style == "arcs" else errors.amin(dim=0)
            expected = best.sqrt() <= compositions.CLOSE
            assert torch.equal(parts_that_obey(one[None], style)[0], expected)


def test_arcs_of_two_pairs_of_colours_do_not_obey():
    one, other = draw("arcs", 2, seed=1)
    mixed = one.clone()
    mixed[:, :12] = other[:, :12]
    assert share_that_obeys(torch.stack([one, other]), torch.tensor([1, 1])).eq(1).all()
    assert share_that_obeys(mixed[None], torch.tensor([1])) <= 0.5


@pytest.mark.parametrize("ground, ink", compositions.PAIRS)
def test_two_arcs_upon_each_other_are_none(ground, ink):
    both = compositions.STENCILS[:2].amax(dim=0)
    mean = compositions.STENCILS[:2].mean(dim=0)
    for cover in (both, mean):
        tile = torch.lerp(PALETTE[ground][:, None, None], PALETTE[ink][:, None, None], cover)
        obeys = parts_that_obey(tile.repeat(1, 4, 4)[None], "arcs")
        assert not obeys.any()


@pytest.mark.parametrize(
    "call, message",
    [
        (lambda: draw("cubes", 1), "no style 'cubes'; there are lines, arcs, shapes"),
        (lambda: draw("arcs", 0), "count is 0, but must be at least 1"),
        (lambda: parts_that_obey(torch.zeros(1, 1, 24, 24), "arcs"), r"not \(1, 1, 24, 24\)"),
        (lambda: handwriting().label("10"), "no class '10'; there are 0, 1, 2"),
    ],
)
def test_bad_input_is_refused(call, message):
    with pytest.raises(ValueError, match=message):
        call()


# references and features


def test_a_class_gaussian_has_the_mean_and_covariance_of_its_class():
    generator = torch.Generator().manual_seed(0)
    pixels = (0.5 + 0.1 * torch.randn(400, 1, 2, 2, generator=generator)).clamp(0, 1)
    pixels[200:, :, 0] = pixels[200:, :, 1]
    training = Images(pixels, torch.arange(2).repeat_interleave(200), ["no", "yes"])
    labels = torch.arange(2).repeat(20000)
    drawn = class_gaussian(training, labels)
    for label in range(2):
        one, other = drawn[labels == label].flatten(1), pixels[training.labels == label].flatten(1)
        assert torch.allclose(one.mean(0), other.mean(0), atol=0.01)
        assert torch.allclose(one.T.cov(), other.T.cov(), atol=0.001)
    assert noise(training, labels).shape == (40000, 1, 2, 2)


def test_random_features_do_not_depend_on_the_batch_or_the_seed_outside():
    pictures, _ = collection(4)
    torch.manual_seed(1)
    one = random_features(pictures)
    torch.manual_seed(2)
    assert one.shape == (12, 256)
    assert torch.allclose(one[3:5], random_features(pictures[3:5]), atol=1e-5)


def test_a_task_holds_out_other_images_of_the_same_kind():
    task = handwriting()
    assert len(task.training) == 898 and len(task.held_out) == 899
    both = torch.cat([task.training.pixels, task.held_out.pixels]).flatten(1)
    assert torch.equal(both.sort(dim=0).values, digits().pixels.flatten(1).sort(dim=0).values)
    assert task.distance(task.held_out.pixels) < 1e-6
    task = drawings(20)
    assert task.obeys(task.held_out.pixels, task.held_out.labels) == 1
    assert not torch.equal(task.held_out.pixels, task.training.pixels)
    assert task.label("shapes") == 2


# networks


GENERATORS = [lambda: StrokeGenerator(), lambda: TileGenerator(PALETTE.tolist())]


@pytest.mark.parametrize("build", GENERATORS)
def test_a_generator_heeds_latent_vector_and_label(build):
    torch.manual_seed(0)
    generator = build()
    latent = torch.randn(4, generator.latent)
    labels = torch.tensor([0, 1, 2, 0])
    images = generator(latent, labels)
    assert images.min() >= 0 and images.max() <= 1
    assert torch.allclose(images[:2], generator(latent[:2], labels[:2]), atol=1e-6)
    assert not torch.allclose(images, generator(latent, labels.flip(0).roll(1)))
    assert not torch.allclose(images, generator(latent.roll(1, 0), labels))
    assert torch.equal(images, generator.paint(latent, generator.embedding(labels)))
    with pytest.raises(ValueError, match=r"takes latent vectors \(images, \d+\), not \(4, 7\)"):
        generator(latent[:, :7], labels)
    with pytest.raises(ValueError, match="labels must be from 0 to"):
        generator(latent, labels - 1)
    with pytest.raises(ValueError, match=r"4 images need labels of shape \(4,\), not \(3,\)"):
        generator(latent, labels[:3])


def test_a_tile_generator_mixes_only_its_palette():
    torch.manual_seed(0)
    generator = TileGenerator([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0]], classes=2)
    images = generator(torch.randn(3, 64), torch.tensor([0, 1, 1]))
    assert (images[:, 1] == 0).all()
    assert torch.allclose(images[:, 0] + images[:, 2], torch.ones(3, 24, 24))


@pytest.mark.parametrize(
    "build, shape", [(StrokeDiscriminator, (3, 1, 8, 8)), (TileDiscriminator, (3, 3, 24, 24))]
)
def test_a_normalised_discriminator_changes_no_more_than_its_input(build, shape):
    """Each layer's largest singular value is 1, so that a linear map is a contraction."""
    torch.manual_seed(0)
    discriminator = build(norm=torch.nn.utils.parametrizations.spectral_norm)
    images, labels = torch.rand(shape), torch.tensor([0, 1, 2])
    for _ in range(100):
        discriminator(images, labels)
    assert discriminator(images, labels).shape == (3,)
    for name, layer in discriminator.named_modules():
        if hasattr(layer, "parametrizations"):
            largest = torch.linalg.matrix_norm(layer.weight.flatten(1), 2).item()
            assert largest == pytest.approx(1, abs=0.02), name


def test_without_its_embedding_the_projection_is_a_linear_layer():
    torch.manual_seed(0)
    projection = Projection(6, 3, lambda layer: layer)
    torch.nn.init.zeros_(projection.embedding.weight)
    features = torch.randn(4, 6)
    for label in range(3):
        scores = projection(features, torch.full((4,), label))
        assert torch.allclose(scores, projection.score(features).squeeze(1))


# training and the generators that come along


def test_training_is_repeatable_and_resumes(tmp_path, monkeypatch):
    monkeypatch.setattr("snippets.kit.gan_art.training.STEPS", 3)
    task = drawings(20)
    settings = {"epochs": 2, "batch_size": 8, "checkpoint": tmp_path / "a.pt"}

    def stop(step, generator):
        if step == 6:
            raise KeyboardInterrupt

    whole, rows = train(task, **settings)
    with pytest.raises(KeyboardInterrupt):
        train(task, **settings, watch=stop)
    again, resumed = train(task, **settings, resume=True)
    assert [row["step"] for row in rows] == [3, 6] == [row["step"] for row in resumed]
    loaded = load_model(tmp_path / "a.pt", TileGenerator)
    for name, weight in whole.state_dict().items():
        assert torch.equal(weight, again.state_dict()[name])
        assert torch.equal(weight, loaded.state_dict()[name])


def test_the_hinge_recipe_is_another(monkeypatch):
    monkeypatch.setattr("snippets.kit.gan_art.training.STEPS", 2)
    task = handwriting()
    one, _ = train(task, epochs=1, batch_size=8)
    other, _ = train(task, epochs=1, batch_size=8, loss=hinge, r1=0.0, spectral=True)
    assert not torch.equal(one.embedding.weight, other.embedding.weight)


@pytest.mark.parametrize("name", TASKS)
def test_what_comes_along_is_as_good_as_recorded(name):
    task, generator = TASKS[name](), trained.trained(name)
    rows, drawn = trained.training_run(name)
    classes = task.training.classes
    assert rows[-1]["step"] == 50 * trained.EPOCHS[name] == max(drawn)
    assert set(rows[-1]) == {"step", "distance", *classes}
    last = drawn[max(drawn)]
    assert last.shape[:2] == (len(classes), 2)
    with torch.no_grad():
        latent = torch.randn(16 * len(classes), generator.latent,
                             generator=torch.Generator().manual_seed(2))  # fmt: skip
        few = generator(latent, torch.arange(len(classes)).repeat_interleave(16))
    few = few.view(len(classes), 16, *few.shape[1:])[:, :2]
    assert (few - last).abs().mean() < 0.01  # weights of 16 bits, pixels of 8


def test_each_task_is_trained_as_long_as_it_says(monkeypatch):
    monkeypatch.setattr("snippets.kit.gan_art.training.STEPS", 1)
    for task, epochs in ((TASKS["digits"](), 12), (drawings(30), 8)):
        assert task.epochs == epochs
        assert len(train(task, batch_size=4)[1]) == epochs
        assert len(train(task, batch_size=4, epochs=2)[1]) == 2


def test_making_the_files_again(tmp_path, monkeypatch):
    monkeypatch.setattr("snippets.kit.gan_art.training.STEPS", 1)
    monkeypatch.setattr(trained, "STEPS", 1)
    monkeypatch.setitem(trained.EPOCHS, "digits", 6)
    trained.make("digits", tmp_path)
    state = load_checkpoint(tmp_path / "digits.pt")
    assert [row["step"] for row in state["rows"]] == [3, 6] and sorted(state["drawn"]) == [3, 6]
    assert (
        state["weights"].keys() == load_checkpoint(trained.FOLDER / "digits.pt")["weights"].keys()
    )


def test_measure_gives_the_recorded_rows(monkeypatch):
    monkeypatch.setattr("snippets.kit.gan_art.training.STEPS", 1)
    monkeypatch.setitem(TASKS, "compositions", lambda: drawings(30))
    monkeypatch.setattr(measure, "train", lambda *a, **kw: train(*a, **{**kw, "epochs": 1}))
    results = measure.measure([0])
    expected = json.loads((ROOT / "snippets/applications/gan_art/results.json").read_text("utf-8"))
    assert {name: set(row) for name, row in results.items()} == {
        name: set(row) for name, row in expected.items()
    }


# the command


@pytest.fixture
def command(run_command):
    """The command of the page."""
    return functools.partial(run_command, program)


def size_of(path):
    with Image.open(path) as picture:
        return picture.size


def test_command_trains_evaluates_and_draws(command):
    printed = command("train", "--epochs", 1)
    assert printed.out == "898 training images\nepochs: 1\nsaved in model.pt\n"
    assert command("train", "--epochs", 1, "--resume").out == printed.out
    printed = command("evaluate", "model.pt").out
    assert printed.startswith("899 images drawn and 899 held out\ndistance ")
    command("demo", "model.pt", "20", "26", "--out", "year.png")
    assert size_of("year.png") == (8 * (4 * 9 - 1), 64)
    assert command("demo", "compositions", "lines", "arcs").out == "made_up.png: lines arcs\n"
    assert size_of("made_up.png") == (8 * 49, 8 * 24)


@pytest.mark.parametrize(
    "arguments, message",
    [
        (["train", "--out", "nowhere/model.pt"], "there is no folder nowhere"),
        (["demo", "digits", "3x"], "there is no class 'x'; there are 0, 1"),
        (["demo", "compositions", "cubes"], "there is no class 'cubes'; there are lines, arcs"),
        (["demo", "nowhere.pt", "3"], "there is no checkpoint nowhere.pt"),
        (["train", "--task", "faces"], "invalid choice: 'faces'"),
        (["evaluate", "faces"], "there is no checkpoint faces"),
    ],
)
def test_command_says_what_is_wrong(command, arguments, message):
    printed = command(*arguments, fails=True)
    assert message in printed.err and "Traceback" not in printed.err


def test_the_script_for_paintings_is_whole(run_command, monkeypatch, capsys):
    names = ["Cubism", "Impressionism", "Rare"]
    kinds = [number % 2 for number in range(59)] + [2]

    def take(count):
        assert count >= len(kinds)
        for number, kind in enumerate(kinds):
            yield {"image": Image.new("RGB", (90, 70), (4 * number, 0, 0)), "style": kind}

    source = SimpleNamespace(features={"style": SimpleNamespace(names=names)}, take=take)
    fake = SimpleNamespace(load_dataset=lambda name, split, streaming: source)
    monkeypatch.setitem(sys.modules, "datasets", fake)
    scripts = ROOT / "snippets/applications/gan_art"
    runpy.run_path(str(scripts / "wikiart_folders.py"))
    assert capsys.readouterr().out == "48 paintings of 2 styles\n"
    quick = ("--size", 8, "--epochs", 1, "--device", "cpu")
    training, scores, drawn = run_lines(scripts / "train_on_wikiart.sh", run_command, *quick)
    assert training == "48 training images\nepochs: 1\nsaved in wikiart.pt\n"
    assert scores.startswith("11 images drawn and 11 held out\ndistance") and "obey" not in scores
    assert drawn == "painted.png: Impressionism Cubism\n"
    assert load_checkpoint("wikiart.pt")["keep"] == {"names": names[:2]}
