"""The linear regression project: its modules, and its command."""

import json
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from sklearn.linear_model import LinearRegression, Ridge

from includes import ROOT
from snippets.kit.linear_regression import data, solvers, uncertainty
from snippets.kit.linear_regression.data import Table, diabetes, split
from snippets.kit.linear_regression.evaluation import evaluate, r2, rmse
from snippets.kit.linear_regression.measure import METHODS, measure
from snippets.kit.linear_regression.model import StandardizedLinear
from snippets.kit.linear_regression.training import check_same_data, train
from snippets.kit.training import CheckpointError, load_checkpoint, load_model

MODULE = "snippets.kit.linear_regression"
PATIENT = ["59", "2", "32.1", "101", "157", "93.2", "38", "4", "4.8598", "87"]


@pytest.fixture(scope="module")
def parts():
    return split(diabetes())


@pytest.fixture(scope="module")
def standardised(parts):
    model = StandardizedLinear(parts[0].names)
    model.start_from(parts[0])
    return model.standardize(parts[0].features), parts[0].target


def small(samples=40, features=3, seed=0):
    generator = torch.Generator().manual_seed(seed)
    values = torch.randn(samples, features + 1, generator=generator, dtype=torch.float64)
    return Table([f"x{i}" for i in range(features)], values[:, :-1] * 10 + 5, values[:, -1] * 3 + 7)


# data


def test_the_diabetes_table_is_in_its_own_units():
    table = diabetes()
    assert table.features.shape == (442, 10) and table.target.shape == (442,)
    assert table.features.dtype == torch.float64
    assert table.names[2] == "bmi" and 18 <= table.features[:, 2].min() < 20


def test_a_split_uses_every_sample_once_and_depends_on_the_seed_alone():
    table = Table(["number"], torch.arange(23.0).unsqueeze(1), torch.arange(23.0))
    parts = split(table, seed=3)
    assert [len(part) for part in parts] == [15, 4, 4]
    assert sorted(torch.cat([part.target for part in parts]).tolist()) == list(range(23))
    for part, same, other in zip(parts, split(table, 3), split(table, 4), strict=True):
        assert part.target.equal(same.target) and not part.target.equal(other.target)
        assert part.features.squeeze(1).equal(part.target)
    with pytest.raises(ValueError, match="4 samples are too few"):
        split(table.rows(range(4)))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"a,b\n1,\xff\n", r"table\.csv, line 2: this is not text in UTF-8"),
        (b"a,b\n1," + b"1" * 200_000 + b"\n", r"table\.csv, line 2: field larger"),
        (b"a\n1\n", r"table\.csv has one column only"),
    ],
)
def test_files_that_are_no_table(content, message, tmp_path):
    (tmp_path / "table.csv").write_bytes(content)
    with pytest.raises(ValueError, match=message):
        data.table_from_csv(tmp_path / "table.csv")


def test_batches_that_cannot_be_filled():
    features, target = torch.randn(6, 2), torch.randn(6)
    for options in ({"epochs": 1, "batch_size": 7}, {"epochs": 0, "batch_size": 2}):
        with pytest.raises(ValueError, match="6 samples must fill one batch"):
            solvers.mini_batch(features, target, rate=0.1, **options)
    table = Table(["a", "b"], features, target)
    with pytest.raises(ValueError, match="resume needs checkpoint"):
        train(table, table, batch_size=2, resume=True)
    with pytest.raises(ValueError, match=r"penalty is -0\.1, but cannot be negative"):
        train(table, table, batch_size=2, penalty=-0.1)


def test_a_table_hands_over_whole_batches():
    table = small()
    features, target = table.__getitems__([3, 1, 2])
    assert features.equal(table.features[[3, 1, 2]]) and target.equal(table.target[[3, 1, 2]])


@pytest.mark.parametrize(
    "features, target, message",
    [
        (torch.ones(3, 1), torch.ones(3), r"expected 2 features .* got \(3, 1\)"),
        (torch.ones(2), torch.ones(3), r"expected 2 features .* got \(2,\)"),
        (torch.ones(0, 2), torch.ones(0), "no samples"),
        (torch.ones(3, 2), torch.ones(3, 1), r"target of shape \(3,\), but it has \(3, 1\)"),
        (torch.ones(3, 2), torch.ones(2), r"target of shape \(3,\), but it has \(2,\)"),
        (torch.ones(3, 2), torch.tensor([1, 2, torch.nan]), "target holds values"),
        (torch.tensor([[1, 2], [torch.inf, 3]]), torch.ones(2), "a of sample 2 is inf"),
        (torch.tensor([[1, torch.nan]]), torch.ones(1), "b of sample 1 is nan"),
    ],
)
def test_bad_tables_are_refused(features, target, message):
    with pytest.raises(ValueError, match=message):
        Table(["a", "b"], features, target)


@pytest.mark.parametrize(
    "text, message",
    [
        ("", "first line"),
        ("a,a\n1,2\n", "a name of its own"),
        ("a,\n1,2\n", "a name of its own"),
        ("a,b\n1,2\n1\n", "line 3: 1 values for 2 columns"),
        ("a,b\n1,2,3\n", "line 2: 3 values for 2 columns"),
        ("a,b\n1,high\n", "line 2, column b: 'high' is not a number"),
        ("a,b\n1,\n", "line 2, column b: '' is not a number"),
        ("a,b\nnan,2\n", "a of sample 1 is nan"),
        ("a,b\n", "no samples"),
        ("a,c\n1,2\n", "has no column b"),
    ],
)
def test_bad_csv_files_are_refused(tmp_path, text, message):
    (tmp_path / "bad.csv").write_text(text)
    with pytest.raises(ValueError, match=message):
        data.features_from_csv(tmp_path / "bad.csv", ["a", "b"])


def test_csv_columns_are_found_by_name(tmp_path):
    (tmp_path / "good.csv").write_text("\ufeffb, target,a\n2,9,1\n\n4,8,3\n", encoding="utf-8")
    found = data.features_from_csv(tmp_path / "good.csv", ["a", "b"])
    assert found.tolist() == [[1, 2], [3, 4]]
    table = data.table_from_csv(tmp_path / "good.csv")
    assert table.names == ["b", "target"] and table.target.tolist() == [1, 3]


# model and evaluation


def test_the_scale_comes_from_the_training_samples_alone(parts):
    training, validation, _ = parts
    model = StandardizedLinear(training.names)
    model.start_from(training)
    inputs = model.standardize(training.features)
    torch.testing.assert_close(inputs.mean(dim=0), torch.zeros(10, dtype=torch.float64))
    torch.testing.assert_close(inputs.std(dim=0, correction=0), torch.ones(10, dtype=torch.float64))
    others = model.standardize(validation.features)
    assert others.mean(dim=0).abs().max() > 0.05
    first = model.standardize(validation.features[:1])
    torch.testing.assert_close(first, others[:1])


def test_an_untrained_model_is_the_baseline(parts):
    training, validation, _ = parts
    model = StandardizedLinear(training.names)
    model.start_from(training)
    prediction = model(validation.features)
    assert prediction.shape == validation.target.shape
    torch.testing.assert_close(prediction, training.target.mean().expand(len(validation)))
    assert evaluate(model, training)["r2"] == pytest.approx(0, abs=1e-12)


def test_the_model_refuses_other_features(parts):
    model = StandardizedLinear(parts[0].names)
    for features in (torch.ones(5, 9), torch.ones(10), torch.ones(1, 5, 10)):
        with pytest.raises(ValueError, match="expected 10 features"):
            model(features.double())


def test_a_constant_feature_is_refused():
    table = Table(["a", "b"], torch.tensor([[1.0, 0.1], [2.0, 0.1], [3.0, 0.1]]), torch.ones(3))
    with pytest.raises(ValueError, match="b is the same in all training samples"):
        StandardizedLinear(table.names).start_from(table)


def test_scores_along_the_last_dimension():
    target = torch.tensor([1.0, 2.0, 3.0])
    both = torch.stack([target, target + 1])
    assert rmse(both, target.expand(2, 3)).tolist() == [0, 1]
    assert r2(both, target.expand(2, 3)).tolist() == pytest.approx([1, -0.5])
    assert r2(target.mean().expand(3), target).item() == 0
    for prediction, truth in ((target, target.unsqueeze(1)), (torch.ones(0), torch.ones(0))):
        with pytest.raises(ValueError, match="must have the same shape"):
            rmse(prediction, truth)


# solvers


def test_closed_form_equals_scikit_learn(standardised):
    weights, bias = solvers.least_squares(*standardised)
    reference = LinearRegression().fit(*standardised)
    np.testing.assert_allclose(weights, reference.coef_, rtol=1e-10)
    assert bias.item() == pytest.approx(reference.intercept_, rel=1e-12)


@pytest.mark.parametrize("samples, features", [(40, 3), (5, 8)])
def test_ridge_equals_scikit_learn(samples, features):
    table = small(samples, features)
    penalties = torch.tensor([0.01, 0.3, 5.0], dtype=torch.float64)
    weights, biases = solvers.ridge(table.features, table.target, penalties)
    for penalty, ours, bias in zip(penalties, weights, biases, strict=True):
        reference = Ridge(penalty.item() * samples).fit(table.features, table.target)
        np.testing.assert_allclose(ours, reference.coef_, rtol=1e-8)
        assert bias.item() == pytest.approx(reference.intercept_, rel=1e-10)


def test_ridge_without_a_penalty_is_least_squares(standardised):
    weights, biases = solvers.ridge(*standardised, torch.zeros(1, dtype=torch.float64))
    expected, bias = solvers.least_squares(*standardised)
    torch.testing.assert_close(weights[0], expected, rtol=1e-9, atol=0)
    torch.testing.assert_close(biases[0], bias)
    with pytest.raises(ValueError, match="cannot be negative"):
        solvers.ridge(*standardised, torch.tensor([-1.0]))


@pytest.mark.parametrize("penalty", [0.0, 0.1])
def test_full_batch_descent_reaches_the_closed_form(standardised, penalty):
    penalties = torch.tensor([penalty], dtype=torch.float64)
    expected, expected_bias = solvers.ridge(*standardised, penalties)
    weights, bias = solvers.full_batch(
        *standardised, steps=600, rate=0.4, momentum=0.8, penalty=penalty
    )
    torch.testing.assert_close(weights, expected[0], rtol=0, atol=1e-8)
    torch.testing.assert_close(bias, expected_bias[0], rtol=0, atol=1e-8)


@pytest.mark.parametrize("averaging", [0.0, 0.99])
def test_mini_batches_by_hand_are_the_steps_of_nn_linear(parts, standardised, averaging):
    common = {"epochs": 12, "batch_size": 32, "rate": 0.1, "penalty": 0.03, "seed": 5}
    weights, bias = solvers.mini_batch(*standardised, averaging=averaging, **common)
    model, history = train(*parts[:2], averaging=averaging, **common)
    torch.testing.assert_close(model.linear.weight[0], weights, rtol=0, atol=1e-10)
    torch.testing.assert_close(model.linear.bias[0], bias, rtol=0, atol=1e-10)
    assert len(history) == 12 and history[-1] == {
        "epoch": 12, "train_loss": history[-1]["train_loss"], **evaluate(model, parts[1])
    }  # fmt: skip


def test_mini_batches_come_within_a_tenth_of_a_per_cent(standardised):
    features, target = standardised
    best, bias = solvers.least_squares(features, target)
    found, found_bias = solvers.mini_batch(features, target, epochs=100, rate=0.1, batch_size=32)
    lowest = rmse(features @ best + bias, target) ** 2
    assert 1 <= rmse(features @ found + found_bias, target) ** 2 / lowest < 1.001


# uncertainty


def test_the_bootstrap_in_one_batch_is_the_bootstrap_one_by_one(standardised):
    features, target = standardised
    weights, biases = uncertainty.bootstrap_weights(features, target, times=20, seed=1)
    assert weights.shape == (20, 10) and biases.shape == (20,)
    for rows, ours in zip(uncertainty.resample(266, 20, seed=1), weights, strict=True):
        one, _ = solvers.least_squares(features[rows], target[rows])
        torch.testing.assert_close(ours, one, rtol=1e-8, atol=1e-8)
    low, high = uncertainty.interval(weights, 0.5)
    assert low.shape == (10,) and (low < high).all()


def test_an_interval_of_the_bootstrap_covers_as_often_as_it_says():
    generator = torch.Generator().manual_seed(0)
    inside = 0
    for trial in range(100):
        x = torch.randn(60, 1, generator=generator, dtype=torch.float64)
        y = 2 * x[:, 0] + torch.randn(60, generator=generator, dtype=torch.float64)
        weights, _ = uncertainty.bootstrap_weights(x, y, times=100, seed=trial)
        low, high = uncertainty.interval(weights[:, 0])
        inside += bool(low <= 2 <= high)
    assert 0.87 <= inside / 100 <= 0.99


# training


def test_training_learns_and_can_be_resumed(tmp_path, parts):
    training, validation, _ = parts
    path = tmp_path / "a.pt"
    train(training, validation, epochs=3, checkpoint=path)
    resumed, history = train(training, validation, epochs=8, checkpoint=path, resume=True)
    whole, rows = train(training, validation, epochs=8)
    assert history == rows and rows[-1]["rmse"] < rows[0]["rmse"]
    loaded = load_model(path, StandardizedLinear)
    for model in (resumed, loaded):
        assert model.linear.weight.equal(whole.linear.weight)
        assert model(validation.features).equal(whole(validation.features))


def test_other_data_are_not_mixed_in(tmp_path, parts):
    path = tmp_path / "a.pt"
    training, validation, test = parts
    model, _ = train(training, validation, epochs=1, checkpoint=path)
    check_same_data(model, training)
    for other in (validation, small()):
        with pytest.raises(ValueError, match="trained on other data"):
            check_same_data(model, other)
        with pytest.raises(ValueError, match="trained on other data"):
            train(other, test, epochs=2, batch_size=8, checkpoint=path, resume=True)


def test_a_rate_that_is_too_large_is_reported(parts):
    with pytest.raises(FloatingPointError, match="lower the learning rate"):
        train(*parts[:2], rate=10.0)


def test_too_few_samples_for_a_batch():
    with pytest.raises(ValueError, match="40 samples do not fill one batch of 64"):
        train(small(), small(), batch_size=64)


# measure


def test_measure_returns_strings_ready_to_print(monkeypatch):
    monkeypatch.setattr(f"{MODULE}.measure.SPLITS", 1)
    threads = torch.get_num_threads()
    results = measure([0])
    assert torch.get_num_threads() == threads
    assert results["splits"] == {"count": "1", "test": "88"}
    assert set(results) == {"splits", *METHODS}
    for row in results.values():
        assert all(isinstance(figure, str) for figure in row.values())
    assert results["closed_form"]["r2"] == results["sklearn_linear"]["r2"] == "0.57"
    assert results["ridge"]["rmse"] == results["sklearn_ridge"]["rmse"]
    assert results["mean"]["r2"] == "0.00"


def test_the_recorded_figures_are_those_of_measure():
    recorded = json.loads(
        (ROOT / "snippets/practice/linear_regression/results.json").read_text("utf-8")
    )
    assert set(recorded) == {"splits", *METHODS}
    for ours, theirs in (("closed_form", "sklearn_linear"), ("ridge", "sklearn_ridge")):
        for name in ("r2", "r2_min", "r2_max", "rmse", "rmse_min", "rmse_max", "wins"):
            assert recorded[ours][name] == recorded[theirs][name]
    low, high = float(recorded["closed_form"]["r2_min"]), float(recorded["closed_form"]["r2_max"])
    assert low < 0.35 and high > 0.55  # the page says that the split matters more than the method


# the command


def test_command_trains_resumes_evaluates_and_predicts(tmp_path, monkeypatch, capsys, shell):
    monkeypatch.chdir(tmp_path)
    options = ["train", "--device", "cpu", "--out", "model.pt"]
    first = shell("python -m", MODULE, *options, "--epochs 2")
    assert "epochs: 2" in first.outputs[0] and "saved in model.pt" in first.outputs[0]
    status, _, errors = call(capsys, *options, "--epochs", 4)
    assert status == 2 and "model.pt exists" in errors
    status, output, _ = call(capsys, *options, "--epochs", 4, "--resume")
    assert status == 0 and "epochs: 4" in output

    training, validation, _ = split(diabetes())
    whole, _ = train(training, validation, epochs=4)
    model = load_model("model.pt", StandardizedLinear)
    torch.testing.assert_close(model.linear.weight, whole.linear.weight, rtol=0, atol=1e-10)

    status, output, _ = call(capsys, "evaluate", "model.pt")
    assert status == 0 and "88 test samples" in output and "0.567" in output

    values = torch.tensor([[float(value) for value in PATIENT]], dtype=torch.float64)
    expected = f"{whole(values).item():.1f}\n"
    assert call(capsys, "predict", "model.pt", *PATIENT) == (0, expected, "")
    names, patient = ",".join(reversed(model.names)), ",".join(reversed(PATIENT))
    Path("two.csv").write_text("\n".join([names, patient, patient]))
    assert call(capsys, "predict", "model.pt", "two.csv") == (0, expected * 2, "")


@pytest.fixture(scope="module")
def saved(tmp_path_factory, parts):
    path = tmp_path_factory.mktemp("saved") / "model.pt"
    train(*parts[:2], epochs=1, checkpoint=path)
    return path


@pytest.mark.parametrize(
    "inputs, message",
    [
        (PATIENT[:9], r"expected 10 features .* got \(1, 9\)"),
        ([*PATIENT[:9], "nan"], "s6 of sample 1 is nan"),
        ([*PATIENT[:9], "low"], "could not convert string to float: 'low'; give one CSV file"),
        (["nowhere.csv"], "No such file"),
    ],
)
def test_command_refuses_bad_input(saved, inputs, message, capsys):
    status, _, errors = call(capsys, "predict", saved, *inputs)
    assert status == 2
    assert message.split(".*")[-1].strip().replace("\\", "") in errors


def test_command_warns_of_a_wrong_unit(saved, capsys):
    status, output, errors = call(capsys, "predict", saved, *PATIENT[:9], "870")
    assert status == 0 and len(output.splitlines()) == 1
    assert "s6 = 870 is" in errors and "is the unit right?" in errors


def test_command_refuses_files_that_are_no_model(tmp_path, capsys):
    (tmp_path / "model.pt").write_text("no model")
    status, _, errors = call(capsys, "predict", tmp_path / "model.pt", *PATIENT)
    assert status == 2 and "damaged, or not a checkpoint" in errors
    with pytest.raises(CheckpointError):
        load_model(tmp_path / "model.pt", StandardizedLinear)


def test_command_takes_other_data(tmp_path, capsys):
    table = small(100)
    rows = torch.cat([table.features, table.target.unsqueeze(1)], dim=1).tolist()
    lines = [",".join([*table.names, "y"]), *(",".join(map(repr, row)) for row in rows)]
    (tmp_path / "own.csv").write_text("\n".join(lines))
    out, own = tmp_path / "own.pt", ["--data", tmp_path / "own.csv"]
    status, output, _ = call(capsys, "train", "--epochs", 2, "--out", out, *own)
    assert status == 0 and "60 training samples, 20 for validation" in output
    status, output, _ = call(capsys, "evaluate", out, *own)
    assert status == 0 and "20 test samples" in output
    status, _, errors = call(capsys, "evaluate", out)
    assert status == 2 and "trained on other data" in errors


def call(capsys, *arguments):
    """Run the command in this process."""
    from snippets.kit import cli
    from snippets.kit.linear_regression import __main__ as command

    before, sys.argv = sys.argv, ["command", *map(str, arguments)]
    status = 0
    try:
        cli.run(command.program)
    except SystemExit as stop:
        status = stop.code
    finally:
        sys.argv = before
    return status, *capsys.readouterr()


def test_two_processes_of_torchrun_train_the_same_model(tmp_path, shell):
    command = (MODULE, "train --device cpu --epochs 3 --seed 7 --out")
    one = shell("python -m", *command, "one.pt")
    two = shell("torchrun --standalone --nproc-per-node=2 -m", *command, "two.pt")
    assert (one.error, two.error) == (None, None)
    assert two.outputs[0].replace("two.pt", "one.pt") == one.outputs[0]
    first, second = (load_checkpoint(tmp_path / name) for name in ("one.pt", "two.pt"))
    for name, value in first["weights"].items():
        torch.testing.assert_close(second["weights"][name], value, rtol=0, atol=1e-10)
    for a, b in zip(first["history"], second["history"], strict=True):
        assert b == pytest.approx(a, rel=1e-10)
