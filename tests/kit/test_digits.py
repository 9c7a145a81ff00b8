"""Reading five-digit codes: the modules, and the command."""

import functools
import itertools
import json
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from includes import ROOT
from snippets.kit.digits import __main__ as main
from snippets.kit.digits import baselines, evaluation, measure
from snippets.kit.digits.data import (
    HEIGHT,
    NOTHING,
    UNKNOWN,
    WIDTH,
    EndlessCodes,
    check_strips,
    codes_by,
    codes_of,
    compose,
    read_strip,
    writers,
)
from snippets.kit.digits.decoding import (
    APART,
    NEAR,
    at_places,
    certainty,
    product_of_digits,
    read,
)
from snippets.kit.digits.evaluation import calibrate, logits_of, risk_coverage
from snippets.kit.digits.model import StripReader
from snippets.kit.digits.reader import Reader, load_reader
from snippets.kit.digits.rubbish import (
    LETTERS,
    SHAPES,
    draw,
    drawings,
    noise,
    rubbish,
    scribbles,
    with_scribbles,
)
from snippets.kit.digits.trained import FILE, code_reader, learning_curve, make
from snippets.kit.digits.training import train
from snippets.kit.image_classification.data import Images, digits
from snippets.kit.training import CheckpointError, load_checkpoint, load_model

RESULTS = json.loads((ROOT / "snippets/applications/digits/results.json").read_text("utf-8"))
PARTS = ("training", "validation", "test")


def seeded(seed=0):
    return torch.Generator().manual_seed(seed)


# data


def test_the_parts_share_no_digit_and_are_all_of_the_file():
    parts = writers()
    assert [len(part) for part in parts] == [674, 224, 899]
    rows = [{tuple(row.tolist()) for row in part.pixels.flatten(1)} for part in parts]
    assert not any(one & other for one, other in itertools.combinations(rows, 2))
    assert sum(len(part) for part in parts) == len(digits())


def test_codes_are_made_of_their_digits():
    """Undistorted digits with gaps can be cut out again, pixel for pixel."""
    pixels = torch.zeros(3, 1, 8, 8)
    for number in range(3):
        pixels[number, 0, 1:7, 2 : 4 + number] = 1  # 2, 3 and 4 columns wide
    images = Images(pixels, torch.arange(3), tuple("0123456789"))
    codes = compose(images, 50, seeded(), gaps=(2, 2), distortion=0)
    assert codes.pixels.shape == (50, 1, HEIGHT, WIDTH) and codes.labels.shape == (50, 5)
    assert set(codes.gaps[:, 1:].flatten().tolist()) == {2}
    for strip, labels, centres in zip(codes.pixels, codes.labels, codes.centres, strict=True):
        found = baselines.runs(strip)
        assert len(found) == 5
        middles = torch.tensor([(start + end) / 2 for start, end in found])
        widths = torch.tensor([end - start for start, end in found])
        assert (middles - centres).abs().max() <= 1.5  # shifted by up to a pixel, hence blurred
        assert ((widths - labels - 2) >= 0).all() and ((widths - labels - 2) <= 2).all()
        assert ((centres[1:] - centres[:-1]) > widths[:-1] / 2).all()


def test_a_gap_is_what_it_says():
    codes = compose(writers()[0], 200, seeded(), gaps=(2, 2), distortion=1)
    five = [len(baselines.runs(strip)) == 5 for strip in codes.pixels]
    assert sum(five) > 180  # a faint stroke may fall apart
    codes = compose(writers()[0], 200, seeded(), gaps=(-1, -1), distortion=1)
    assert sum(len(baselines.runs(strip)) == 1 for strip in codes.pixels) > 150


def test_columns_are_labelled_by_their_nearest_centre():
    codes = codes_by("validation", 40)
    columns = codes.columns()
    for code in range(40):
        for column in range(WIDTH):
            apart = (column + 0.5 - codes.centres[code]).abs()
            digit = codes.labels[code, apart.argmin()].item()
            near = apart.min().item()
            wanted = digit if near <= 1 else UNKNOWN if near <= 2 else NOTHING
            assert columns[code, column] == wanted
    assert set(columns.flatten().tolist()) == {UNKNOWN, *range(11)}


def test_what_is_not_a_digit_leaves_no_label():
    codes = compose(drawings(LETTERS, 11, seeded()), 20, seeded())
    assert (codes.labels == NOTHING).all() and (codes.columns() == NOTHING).all()
    mixed = compose(with_scribbles(writers()[0]), 200, seeded())
    share = (mixed.labels == NOTHING).double().mean().item()
    assert share == pytest.approx(0.2, abs=0.05)
    assert not mixed.labels.eq(UNKNOWN).any()


def test_codes_depend_on_seed_and_epoch_alone():
    images = writers()[0]
    first = EndlessCodes(images, 8, seed=3)
    first.set_epoch(2)
    torch.rand(7)
    second = EndlessCodes(images, 8, seed=3)
    second.set_epoch(2)
    assert torch.equal(first[[0, 5]][0], second[[0, 5]][0])
    assert torch.equal(first[5][1], second.labels[5]) and len(first) == 8
    second.set_epoch(1)
    assert not torch.equal(first.pixels, second.pixels)
    assert not torch.equal(first.pixels, EndlessCodes(images, 8, seed=4).pixels)
    assert torch.equal(codes_by("test", 5).pixels, codes_by("test", 5).pixels)


def test_pixels_are_those_a_file_can_hold():
    values = codes_by("test", 20).pixels * 255
    assert torch.allclose(values, values.round(), atol=1e-4)
    assert values.min() == 0 and values.max() <= 255


@pytest.mark.parametrize(
    "change, message",
    [
        ({"length": 0}, "room for 1 to 6 digits, not 0"),
        ({"length": 7}, "room for 1 to 6 digits, not 7"),
        ({"images": Images(torch.zeros(1, 3, 8, 8), torch.tensor([0]), "01")}, r"not \(3, 8, 8\)"),
    ],
)
def test_codes_that_cannot_be_written(change, message):
    arguments = {"images": writers()[0], "count": 2, "generator": seeded()} | change
    with pytest.raises(ValueError, match=message):
        compose(**arguments)


@pytest.mark.parametrize(
    "strips, message",
    [
        (torch.zeros(HEIGHT, WIDTH), r"not \(12, 52\)"),
        (torch.zeros(2, 1, HEIGHT, 60), r"\(strips, 1, 12, 52\), not \(2, 1, 12, 60\)"),
        (torch.zeros(1, 1, HEIGHT, WIDTH, dtype=torch.uint8), "not torch.uint8"),
        (torch.full((1, 1, HEIGHT, WIDTH), 255.0), "from 0 to 1, but they are from 255 to 255"),
        (torch.full((1, 1, HEIGHT, WIDTH), torch.nan), "from 0 to 1"),
    ],
)
def test_bad_strips_are_refused(strips, message):
    for function in (check_strips, StripReader(), code_reader()):
        with pytest.raises(ValueError, match=message):
            function(strips)


def test_a_picture_is_averaged_in_blocks(tmp_path):
    values = np.random.default_rng(0).integers(0, 256, (3 * HEIGHT, 3 * WIDTH), dtype=np.uint8)
    Image.fromarray(values).save(tmp_path / "large.png")
    blocks = values.reshape(HEIGHT, 3, WIDTH, 3).mean(axis=(1, 3)) / 255
    assert np.allclose(read_strip(tmp_path / "large.png")[0, 0], blocks, atol=1e-6)


def test_bad_pictures_are_refused(tmp_path):
    def refused(name, message):
        with pytest.raises(ValueError, match=message):
            read_strip(tmp_path / name)

    (tmp_path / "text.png").write_text("text")
    refused("text.png", "text.png is not a picture")
    Image.new("L", (WIDTH, 2 * HEIGHT)).save(tmp_path / "tall.png")
    refused("tall.png", "has 52 by 24 pixels, but must have 52 by 12")
    Image.new("L", (8, 8)).save(tmp_path / "digit.png")
    refused("digit.png", "has 8 by 8 pixels")
    Image.new("I;16", (WIDTH, HEIGHT)).save(tmp_path / "deep.png")
    refused("deep.png", "more than 8 bits")
    with pytest.raises(FileNotFoundError):
        read_strip(tmp_path / "nowhere.png")


# rubbish


def test_a_horizontal_line_is_a_bar():
    drawn = draw([[(0, 0.5), (1, 0.5)]], seeded())
    assert drawn.shape == (1, 8, 8)
    ink = drawn[0].sum(dim=1)
    assert ink.argmax() in (3, 4) and ink[[0, 1, 6, 7]].sum() == 0
    assert torch.equal(drawn * 16, (drawn * 16).round())  # dark points of 4 by 4


def test_drawings_are_all_different_and_reach_the_edges():
    for images in (drawings(LETTERS, 22, seeded()), drawings(SHAPES, 12, seeded()),
                   scribbles(20, seeded())):  # fmt: skip
        assert len(images.pixels.flatten(1).unique(dim=0)) == len(images)
        rows = (images.pixels > 0).any(dim=3).sum(dim=2)
        assert rows.double().mean() > 4 and (images.labels == NOTHING).all()


def test_noise_has_the_share_that_was_asked_for():
    strips = noise(50, seeded(), share=0.3)
    assert (strips > 0).double().mean().item() == pytest.approx(0.3, abs=0.01)


def test_rubbish_of_every_kind():
    strips = rubbish(writers()[2], count=3)
    assert set(strips) == {
        "noise", "letters", "shapes", "four digits", "six digits", "upside down", "inverted"
    }  # fmt: skip
    for part in strips.values():
        assert part.shape == (3, 1, HEIGHT, WIDTH)
        check_strips(part)


# decoding


def brute_force(logits, digits):
    """Try all places of one strip."""
    chances = logits.double().log_softmax(dim=0)
    best, digit = chances[:NOTHING].max(dim=0)
    columns = logits.shape[1]
    scores = {}
    for places in itertools.combinations(range(columns), digits):
        if any(b - a < APART for a, b in itertools.pairwise(places)):
            continue
        empty = [x for x in range(columns) if all(abs(x - place) > NEAR for place in places)]
        scores[places] = (best[list(places)].sum() + chances[NOTHING, empty].sum()).item()
    places = max(scores, key=scores.get)
    return digit[list(places)].tolist(), list(places), scores[places]


@pytest.mark.parametrize("digits, columns", [(1, 1), (1, 9), (2, 5), (2, 12), (3, 14), (4, 15)])
def test_the_best_places_are_those_of_all(digits, columns):
    logits = 2 * torch.randn(6, 11, columns, generator=seeded(digits))
    reading = read(logits, digits)
    for strip in range(len(logits)):
        found, places, score = brute_force(logits[strip], digits)
        assert reading.digits[strip].tolist() == found
        assert reading.places[strip].tolist() == places
        assert reading.scores[strip].item() == pytest.approx(score)


def test_certain_columns_are_read_with_certainty():
    codes = codes_by("validation", 30)
    labels = codes.columns()
    logits = 100.0 * torch.nn.functional.one_hot(labels.clamp(min=0), 11).transpose(1, 2)
    logits = logits.masked_fill((labels == UNKNOWN).unsqueeze(1), 0)
    reading = read(logits)
    clear = (codes.centres[:, 1:] - codes.centres[:, :-1]).amin(dim=1) >= 4
    assert clear.sum() > 10
    assert torch.equal(reading.digits[clear], codes.labels[clear])
    assert (reading.places + 0.5 - codes.centres)[clear].abs().max() <= 2


def test_too_few_columns():
    with pytest.raises(ValueError, match="digits is 0"):
        read(torch.zeros(1, 11, 17), digits=0)
    with pytest.raises(ValueError, match="16 columns are too few for 5 digits"):
        read(torch.zeros(1, 11, 16))
    assert read(torch.zeros(1, 11, 17)).places.tolist() == [[0, 4, 8, 12, 16]]


def test_probabilities_at_the_places():
    logits = torch.randn(4, 11, 20, generator=seeded())
    reading = read(logits, 3)
    chances = logits.double().softmax(dim=1)
    for strip in range(4):
        columns = reading.places[strip].tolist()
        picked = [chances[strip, d, x] for d, x in zip(reading.digits[strip], columns, strict=True)]
        product = torch.stack(picked).prod()
        assert product_of_digits(logits, reading)[strip] == pytest.approx(product.item())
        far = [x for x in range(20) if all(abs(x - place) > NEAR for place in columns)]
        wanted = product * chances[strip, NOTHING, far].min() if far else product
        assert certainty(logits, reading)[strip] == pytest.approx(wanted.item())
        assert torch.equal(at_places(logits, reading)[strip, 1], logits[strip, :, columns[1]])


# evaluation


def test_shares_of_digits_and_codes():
    labels = torch.tensor([[1, 2], [3, 4], [5, 6]])
    assert evaluation.shares(labels, labels) == {"digits": 1, "codes": 1}
    assert evaluation.shares(torch.tensor([[1, 2], [3, 5], [6, 6]]), labels) == {
        "digits": pytest.approx(4 / 6), "codes": pytest.approx(1 / 3)
    }  # fmt: skip


def test_risk_and_coverage_by_counting():
    sure = torch.rand(50, generator=seeded())
    right = torch.rand(50, generator=seeded(1)) < sure
    coverage, risk = risk_coverage(sure, right)
    for threshold in sure.tolist():
        kept = sure >= threshold
        at = (coverage - kept.double().mean()).abs().argmin()
        assert risk[at].item() == pytest.approx((~right[kept]).double().mean().item())
        assert evaluation.accepted(sure, right, threshold) == {
            "coverage": pytest.approx(coverage[at].item()), "risk": pytest.approx(risk[at].item())
        }  # fmt: skip


def test_the_lowest_threshold_that_keeps_to_the_risk():
    sure = torch.tensor([0.9, 0.8, 0.7, 0.6, 0.5])
    right = torch.tensor([True, True, False, True, True])
    assert evaluation.threshold_for(sure, right, 0.0) == pytest.approx(0.8, rel=1e-4)
    assert evaluation.threshold_for(sure, right, 0.2) == pytest.approx(0.5, rel=1e-4)
    assert evaluation.threshold_for(sure, ~right, 0.0) == 1
    ties = torch.tensor([0.9, 0.5, 0.5])  # the right one of the two cannot be had alone
    assert evaluation.threshold_for(ties, torch.tensor([True, True, False]), 0.1) == (
        pytest.approx(0.9, rel=1e-4)
    )
    assert evaluation.accepted(sure, right, 0.95) == {"coverage": 0, "risk": 0}


def test_calibration_undoes_a_scale():
    reader = code_reader()
    codes = codes_by("validation", 100)
    logits = logits_of(reader.model, codes.pixels)
    plain, scaled = (calibrate(factor * logits, codes.labels) for factor in (1, 3))
    assert scaled.temperature == pytest.approx(3 * plain.temperature, rel=0.05)
    reading = read(logits / plain.temperature)
    right = (reading.digits == codes.labels).all(dim=1)
    kept = evaluation.accepted(
        certainty(logits / plain.temperature, reading), right, plain.threshold
    )
    assert kept["risk"] <= 0.01 and kept["coverage"] > 0


# baselines


def test_cuts_of_a_strip():
    strip = torch.zeros(1, HEIGHT, WIDTH)
    assert baselines.runs(strip) == [] and len(baselines.cut(strip)) == 5
    for start, end in [(2, 6), (8, 12), (15, 25), (30, 33)]:
        strip[0, 2:10, start:end] = 1
    strip[0, 2:8, 19] = 0  # least ink
    assert baselines.runs(strip) == [(2, 6), (8, 12), (15, 25), (30, 33)]
    assert baselines.cut(strip) == [(2, 6), (8, 12), (15, 19), (19, 25), (30, 33)]
    assert baselines.cut(strip, 3) == [(2, 12), (15, 25), (30, 33)]
    strip[:] = 0
    strip[0, 5, 40] = 1
    assert len(baselines.cut(strip)) == 5


def test_pieces_are_in_the_middle_of_their_squares():
    strip = torch.zeros(1, 1, HEIGHT, WIDTH)
    for number in range(5):
        strip[0, 0, 0:6, 10 * number : 10 * number + 4] = 0.5
    pieces = baselines.squares(strip)
    wanted = torch.zeros(1, HEIGHT, HEIGHT)
    wanted[0, 3:9, 4:8] = 0.5
    assert pieces.shape == (5, 1, HEIGHT, HEIGHT) and all(torch.equal(p, wanted) for p in pieces)


def test_neighbours_read_what_they_were_fitted_to():
    codes = codes_by("training", 40)
    method = baselines.classical("neighbours", codes)
    method.set_params(n_neighbors=1)
    digits = baselines.read_classical(method, codes.pixels)
    assert evaluation.shares(digits, codes.labels)["digits"] > 0.99


# model and training


def test_one_score_for_each_class_and_column():
    assert StripReader(8)(torch.zeros(2, 1, HEIGHT, WIDTH)).shape == (2, 11, WIDTH)


def test_the_memory_format_changes_no_score():
    model, strips = code_reader().model, codes_by("test", 4).pixels
    plain = StripReader()
    assert model.layers[4].weight.is_contiguous(memory_format=torch.channels_last)
    plain.load_state_dict(model.state_dict())
    plain.to(memory_format=torch.contiguous_format).eval()
    assert plain.layers[4].weight.is_contiguous()
    assert torch.allclose(logits_of(model, strips), logits_of(plain, strips), atol=1e-4)


def test_a_shifted_strip_gives_shifted_scores():
    model = code_reader().model
    strips = torch.zeros(4, 1, HEIGHT, WIDTH)
    strips[..., 10:40] = codes_by("test", 4).pixels[..., 10:40]
    moved = strips.roll(3, dims=3)
    one, other = logits_of(model, strips), logits_of(model, moved)
    assert torch.allclose(one[..., 8:40], other[..., 11:43], atol=1e-3)


def test_training_learns_and_can_be_resumed(tmp_path, monkeypatch):
    images, codes = writers()[0], codes_by("validation", 50)
    recipe = {"epochs": 3, "codes": 64, "batch_size": 32}
    whole, history = train(images, codes, **recipe)
    assert history[-1]["loss"] < history[0]["loss"]

    set_epoch = EndlessCodes.set_epoch

    def stop(self, epoch):
        if epoch == 2:
            raise KeyboardInterrupt
        set_epoch(self, epoch)

    path = tmp_path / "model.pt"
    with monkeypatch.context() as patch:
        patch.setattr(EndlessCodes, "set_epoch", stop)
        with pytest.raises(KeyboardInterrupt):
            train(images, codes, **recipe, checkpoint=path)
    resumed, again = train(images, codes, **recipe, checkpoint=path, resume=True)
    assert again == history
    for name, weight in whole.state_dict().items():
        assert torch.equal(resumed.state_dict()[name], weight), name
    loaded = load_model(path, StripReader)
    assert torch.equal(logits_of(loaded, codes.pixels), logits_of(resumed, codes.pixels))
    with pytest.raises(ValueError, match="planned for 6 steps, not 10"):
        train(images, **(recipe | {"epochs": 5}), checkpoint=path, resume=True)


def test_the_shipped_reader_is_made_by_the_recipe(tmp_path, monkeypatch):
    from snippets.kit.digits import trained

    monkeypatch.setattr(trained, "train", partial(train, epochs=1, codes=64))
    monkeypatch.setattr(trained, "codes_by", lambda part, count=0: codes_by(part, 20))
    make(tmp_path / "reader.pt")
    saved, shipped = load_checkpoint(tmp_path / "reader.pt"), load_checkpoint(FILE)
    assert set(saved) == set(shipped) and set(saved["weights"]) == set(shipped["weights"])
    assert all(part.dtype == torch.float16 for part in saved["weights"].values()
               if part.is_floating_point())  # fmt: skip
    assert isinstance(load_reader(tmp_path / "reader.pt"), Reader)
    assert [row["epoch"] for row in learning_curve()] == list(range(1, 15))


# the reader


def test_the_shipped_reader_reaches_its_bars():
    codes = codes_by("test", 300)
    answers = code_reader()(codes.pixels)
    truth = ["".join(map(str, labels)) for labels in codes.labels.tolist()]
    right = [answer.code == code for answer, code in zip(answers, truth, strict=True)]
    kept = [ok for ok, answer in zip(right, answers, strict=True) if answer.refusal is None]
    assert sum(right) / 300 >= float(RESULTS["svc"]["max"]) + 0.2
    assert len(kept) / 300 > 0.1 and sum(kept) / len(kept) >= 0.95


def test_refusals_say_why():
    reader = code_reader()
    codes = codes_by("test", 50)
    blank = torch.zeros(1, 1, HEIGHT, WIDTH)
    assert reader(blank)[0].refusal == "blank"
    assert reader(1 - codes.pixels[:1])[0].refusal.startswith("inverted: ink must be")
    never = Reader(reader.model, reader.calibration._replace(threshold=1.01))
    for answer in never(codes.pixels):
        assert answer.refusal == f"not sure enough: {answer.certainty:.3f} < 1.010"
    always = Reader(reader.model, reader.calibration._replace(threshold=0))
    assert all(answer.refusal is None for answer in always(codes.pixels))


def test_a_reader_needs_its_calibration(tmp_path):
    train(writers()[0], epochs=1, codes=32, checkpoint=tmp_path / "model.pt")
    with pytest.raises(CheckpointError, match="has no calibration"):
        load_reader(tmp_path / "model.pt")


# the figures


def test_the_recorded_figures_reach_the_bars():
    assert float(RESULTS["reader"]["min"]) > float(RESULTS["svc"]["max"]) + 0.2
    for name in ("cnn", "cnn_as_many"):
        assert float(RESULTS["reader"]["min"]) > float(RESULTS[name]["max"])
    for name in ("logistic", "neighbours"):
        assert float(RESULTS[name]["max"]) <= float(RESULTS["svc"]["max"])


def test_measure_returns_strings_ready_to_print(monkeypatch):
    monkeypatch.setattr(measure, "train", partial(train, epochs=1, codes=32))
    monkeypatch.setattr(measure, "codes_by", lambda part, count=0: codes_by(part, 30))
    monkeypatch.setattr(measure, "AS_MANY", 30)
    monkeypatch.setattr(measure, "rubbish", partial(rubbish, count=4))
    monkeypatch.setattr(baselines, "small_cnn", partial(baselines.small_cnn, epochs=1))
    fit = baselines.classical
    monkeypatch.setattr(baselines, "classical", lambda name, codes: fit("neighbours", codes))
    results = measure.measure([0])
    assert {name: set(row) for name, row in results.items()} == {
        name: set(row) for name, row in RESULTS.items()
    }
    assert all(isinstance(figure, str) for row in results.values() for figure in row.values())


# the command


def few(part):
    return codes_by(part, 60)


@pytest.fixture
def command(run_command, monkeypatch):
    """The command of the page."""
    monkeypatch.setattr(main, "codes_by", few)
    monkeypatch.setattr(main, "codes_of", functools.partial(codes_of, count=60))
    return functools.partial(run_command, main.program)


def test_command_trains_evaluates_and_reads(command):
    printed = command("train", "--epochs", 1)
    assert printed.out == "epochs: 1\nsaved in model.pt\n"
    assert "temperature" in printed.err and "threshold" in printed.err
    before = load_checkpoint("model.pt")
    assert command("train", "--epochs", 1, "--resume").out == printed.out
    assert load_checkpoint("model.pt")["calibration"] == before["calibration"]
    assert command("evaluate", "model.pt").out.startswith("60 test codes\ndigits right  ")

    label = command("sample", 0, "code.png").out.split()[1]
    assert label == "".join(map(str, few("test").labels[0].tolist()))
    answer = code_reader()(few("test").pixels[:1])[0]
    printed = command("demo", "shipped", "code.png", "code.png").out
    wanted = f"{answer.code} ({answer.certainty:.1%})"
    if answer.refusal is not None:
        wanted = f"refused, {answer.refusal}"
    assert printed == 2 * f"code.png: {wanted}\n"
    with Image.open("code.png") as picture:
        Image.fromarray(255 - np.asarray(picture)).save("paper.png")
    assert "refused, inverted" in command("demo", "shipped", "paper.png").out
    assert command("demo", "shipped", "paper.png", "--invert").out == f"paper.png: {wanted}\n"


@pytest.mark.parametrize(
    "arguments, message",
    [
        (["train", "--out", "nowhere/model.pt"], "there is no folder nowhere"),
        (["train", "--out", "text.png"], "text.png exists"),
        (["train", "--epochs", "0"], "0 is not greater than 0"),
        (["demo", "shipped", "nowhere.png"], "nowhere.png"),
        (["demo", "shipped", "text.png"], "text.png is not a picture"),
        (["demo", "text.png", "text.png"], "text.png is damaged, or not a checkpoint"),
        (["evaluate", "nowhere.pt"], "there is no checkpoint nowhere.pt"),
        (["sample", "1000", "x.png"], "there are test codes 0 to 59, not 1000"),
    ],
)
def test_command_says_what_is_wrong(command, arguments, message):
    Path("text.png").write_text("text")
    printed = command(*arguments, fails=True)
    assert message in printed.err and "Traceback" not in printed.err
