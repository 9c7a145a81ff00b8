"""The training utility: what it promises, and what it says to bad input."""

import multiprocessing
import os
import random
import signal
import sys
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn
from torch.utils.data import TensorDataset

from snippets.kit import training
from snippets.kit.training import (
    CheckpointError,
    accuracy,
    fit,
    load_checkpoint,
    load_model,
    loader,
)

INPUTS = torch.linspace(-1, 1, 48).reshape(24, 2)
TARGETS = INPUTS @ torch.tensor([[1.0], [-2.0]]) + 0.5


class Net(nn.Module):
    """A model with a random part, so that resuming must restore the random numbers."""

    def __init__(self, width=4):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Linear(2, width), nn.Tanh(), nn.Dropout(0.2), nn.Linear(width, 1)
        )

    def forward(self, x):
        return self.layers(x)


class Other(Net):
    pass


def squared_error(model, batch):
    inputs, targets = batch
    return ((model(inputs) - targets) ** 2).mean()


def train(epochs, *, loss=squared_error, count=24, **options):
    torch.manual_seed(0)
    model = Net()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    options.setdefault("scheduler", torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.99))
    batches = loader(TensorDataset(INPUTS[:count], TARGETS[:count]), 8, seed=3)
    history = fit(model, loss, batches, epochs=epochs, optimizer=optimizer, **options)
    return model, history


def same(first, second):
    other = second.state_dict()
    return all(torch.equal(value, other[name]) for name, value in first.state_dict().items())


def validate(model):
    return {"loss": squared_error(model, (INPUTS, TARGETS)).item()}


def test_training_lowers_the_loss_and_tells_every_epoch():
    model, history = train(40, validate=validate)
    assert [row["epoch"] for row in history] == list(range(1, 41))
    assert history[-1]["train_loss"] < history[0]["train_loss"] / 2
    assert history[-1]["loss"] == pytest.approx(validate(model)["loss"])
    assert not model.training


def test_resuming_gives_the_very_same_model(tmp_path):
    whole, rows = train(6, checkpoint=tmp_path / "a.pt", config={"width": 4})
    train(3, checkpoint=tmp_path / "b.pt", config={"width": 4})
    resumed, later = train(6, checkpoint=tmp_path / "b.pt", config={"width": 4}, resume=True)
    assert later == rows
    assert same(whole, resumed)
    assert same(whole, load_model(tmp_path / "b.pt", Net))


def test_every_generator_goes_on_where_it_stopped(tmp_path):
    def noisy(model, batch):
        drawn = random.random() + np.random.rand() + torch.rand(()).item()
        return squared_error(model, batch) * (1 + drawn)

    def run(epochs, name, **options):
        random.seed(1), np.random.seed(1)
        return train(epochs, loss=noisy, checkpoint=tmp_path / name, **options)

    whole, rows = run(4, "a.pt")
    run(2, "b.pt")
    resumed, later = run(4, "b.pt", resume=True)
    assert later == rows and same(whole, resumed)


def test_workers_prepare_the_same_batches():
    data = TensorDataset(torch.arange(24))
    alone, together = (
        [batch.tolist() for (batch,) in loader(data, 8, seed=2, workers=workers)]
        for workers in (0, 2)
    )
    assert alone == together


def test_what_is_resumed_must_be_the_same_training(tmp_path):
    path, plan = tmp_path / "a.pt", {"steps": 3, "seed": 0}
    train(1, checkpoint=path, config={"width": 4}, plan=plan)
    for config, other, message in (
        ({"width": 5}, plan, "was started with width = 4, not 5"),
        ({"width": 4}, {**plan, "seed": 1}, "was started with seed = 0, not 1"),
        ({"width": 4}, {**plan, "steps": 6}, "was planned for 3 steps, not 6"),
        ({"width": 4}, None, "was planned for 3 steps, not None"),
    ):
        with pytest.raises(CheckpointError, match=message):
            train(2, checkpoint=path, config=config, plan=other, resume=True)
    state = load_checkpoint(path)
    kept = {name: state[name] for name in ("class", "config", "weights")}
    training.save_checkpoint(path, kept)
    with pytest.raises(CheckpointError, match="can be used, but not resumed"):
        train(2, checkpoint=path, config={"width": 4}, plan=plan, resume=True)
    training.save_checkpoint(path, {**kept, "config": {"depth": 3}})
    with pytest.raises(CheckpointError, match=r"does not fit this model: .*depth"):
        load_model(path, Net)
    training.save_checkpoint(path, {"points": torch.zeros(3)})
    with pytest.raises(CheckpointError, match=r"holds no model, not a .*Other or a .*Net"):
        load_model(path, (Other, Net))


def test_a_finished_run_can_be_resumed_and_changes_nothing(tmp_path):
    model, rows = train(2, checkpoint=tmp_path / "a.pt")
    again, later = train(2, checkpoint=tmp_path / "a.pt", resume=True)
    assert later == rows and same(model, again)


def test_early_stopping_goes_back_to_the_best_weights(tmp_path):
    losses = iter([3.0, 1.0, 2.0, 2.0, 0.0])
    seen = []

    def scripted(model):
        seen.append({name: value.clone() for name, value in model.state_dict().items()})
        return {"loss": next(losses)}

    model, history = train(9, validate=scripted, patience=2, checkpoint=tmp_path / "a.pt")
    assert [row["loss"] for row in history] == [3.0, 1.0, 2.0, 2.0]
    for loaded in (model, load_model(tmp_path / "a.pt", Net)):
        assert all(torch.equal(value, seen[1][name]) for name, value in loaded.state_dict().items())


def test_a_validation_loss_that_is_nan_is_never_the_lowest():
    losses = iter([float("nan"), 2.0, float("nan"), 1.0])
    seen = []

    def scripted(model):
        seen.append({name: value.clone() for name, value in model.state_dict().items()})
        return {"loss": next(losses)}

    model, _ = train(4, validate=scripted, patience=9)
    assert all(torch.equal(value, seen[3][name]) for name, value in model.state_dict().items())


def test_patience_cannot_begin_in_the_middle(tmp_path):
    train(1, validate=validate, checkpoint=tmp_path / "a.pt")
    with pytest.raises(CheckpointError, match="without patience: resume it in the same way"):
        train(2, validate=validate, checkpoint=tmp_path / "a.pt", patience=3, resume=True)


def test_metrics_of_numpy_are_saved_as_numbers(tmp_path):
    train(1, validate=lambda model: {"loss": np.float64(0.5)}, checkpoint=tmp_path / "a.pt")
    assert load_checkpoint(tmp_path / "a.pt")["history"][0]["loss"] == 0.5


def test_tensors_in_the_config_are_compared(tmp_path):
    options = {"checkpoint": tmp_path / "a.pt", "plan": {"means": torch.tensor([1.0, 2.0])}}
    train(1, **options)
    train(2, **options, resume=True)
    with pytest.raises(CheckpointError, match="was started with means"):
        train(3, **options | {"plan": {"means": torch.zeros(2)}}, resume=True)


class Pair(NamedTuple):
    inputs: torch.Tensor
    targets: torch.Tensor


def test_batches_may_be_named_tuples():
    batches = loader([Pair(*pair) for pair in zip(INPUTS, TARGETS, strict=True)], 8)
    model = Net()
    optimizer = torch.optim.Adam(model.parameters())

    def loss(model, batch):
        return squared_error(model, (batch.inputs, batch.targets))

    assert len(fit(model, loss, batches, epochs=1, optimizer=optimizer)) == 1
    rows = fit(model, squared_error, [(INPUTS, TARGETS)], epochs=2, optimizer=optimizer)
    assert len(rows) == 2  # a list of batches will do


def test_the_averaged_weights_are_validated_and_saved(tmp_path):
    torch.manual_seed(0)
    model = Net()
    average = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.5))
    batches = loader(TensorDataset(INPUTS, TARGETS), 8)
    path = tmp_path / "a.pt"
    fit(
        model,
        squared_error,
        batches,
        epochs=2,
        optimizer=torch.optim.SGD(model.parameters(), lr=0.5),
        average=average,
        validate=lambda used: {"loss": float(used is average.module)},
        checkpoint=path,
    )
    assert load_checkpoint(path)["history"][-1]["loss"] == 1.0
    assert same(average.module, load_model(path, Net))
    assert not same(model, average.module)


def test_a_long_gradient_is_shortened():
    torch.manual_seed(0)
    model = nn.Linear(2, 1)
    before = nn.utils.parameters_to_vector(model.parameters()).clone()
    batches = loader(TensorDataset(INPUTS, TARGETS), 24)
    optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
    fit(model, squared_error, batches, epochs=1, optimizer=optimizer, clip=0.01)
    step = nn.utils.parameters_to_vector(model.parameters()) - before
    assert step.norm().item() == pytest.approx(0.01, rel=1e-4)


def test_loss_that_is_not_finite_stops_and_keeps_the_last_good_checkpoint(tmp_path):
    path = tmp_path / "a.pt"
    train(2, checkpoint=path)
    before = path.read_bytes()
    calls = []

    def diverges(model, batch):
        calls.append(1)
        return squared_error(model, batch) * (float("nan") if len(calls) == 5 else 1)

    with pytest.raises(FloatingPointError, match="nan in batch 2 of epoch 4"):
        train(9, loss=diverges, checkpoint=path, resume=True)
    assert len(load_checkpoint(path)["history"]) == 3
    assert path.read_bytes() != before


def test_weights_that_are_not_finite_are_not_saved(tmp_path):
    path = tmp_path / "a.pt"
    train(1, checkpoint=path)
    before = path.read_bytes()

    def root_of_nothing(model, batch):  # 0, but with a slope that is not finite
        found = model(batch[0])
        return (found - found.detach()).square().mean().sqrt()

    with pytest.raises(FloatingPointError, match=r"layers\.0\.weight is not finite after epoch 2"):
        train(2, loss=root_of_nothing, count=8, checkpoint=path, resume=True)
    assert path.read_bytes() == before


def test_loss_must_be_a_scalar():
    with pytest.raises(ValueError, match=r"shape \(8, 1\), but must be a scalar"):
        train(1, loss=lambda model, batch: (model(batch[0]) - batch[1]) ** 2)


def test_wrong_shapes_are_reported_by_the_loss_and_the_accuracy():
    with pytest.raises(RuntimeError, match="shapes cannot be multiplied"):
        train(1, loss=lambda model, batch: model(batch[0].T).mean())
    with pytest.raises(ValueError, match=r"logits \(3, 2\) and labels \(3, 1\) do not fit"):
        accuracy(torch.zeros(3, 2), torch.zeros(3, 1))
    with pytest.raises(ValueError, match="no samples"):
        accuracy(torch.zeros(0, 2), torch.zeros(0))


def test_accuracy_counts():
    logits = torch.tensor([[1.0, 0.0], [0.0, 1.0], [2.0, 1.0]])
    assert accuracy(logits, torch.tensor([0, 1, 1])) == pytest.approx(2 / 3)


def test_data_sets_that_do_not_fill_a_batch():
    with pytest.raises(ValueError, match="5 samples do not fill one batch of 8"):
        train(1, count=5)
    with pytest.raises(ValueError, match="0 samples do not fill one batch of 8"):
        train(1, count=0)
    with pytest.raises(ValueError, match="the data set is empty"):
        fit(Net(), squared_error, [], epochs=1, optimizer=None)
    with pytest.raises(ValueError, match="batch_size is 0"):
        loader(TensorDataset(INPUTS), 0)


@pytest.mark.parametrize(
    "options, message",
    [
        ({"patience": 1}, "patience needs validate"),
        ({"patience": 0, "validate": lambda model: {"loss": 1.0}}, "patience is 0"),
        ({"clip": -1.0}, "clip is -1.0, but must be greater than 0"),
        ({"resume": True}, "resume needs checkpoint"),
        ({"validate": lambda model: {"error": 1.0}}, "validate must give a 'loss'"),
        ({"validate": lambda model: None}, "validate must give a 'loss', but gave None"),
        ({"loss": lambda model, batch: 1.0}, "the loss is a float, but must be a scalar tensor"),
    ],
)
def test_arguments_that_do_not_go_together(options, message):
    with pytest.raises(ValueError, match=message):
        train(1, **options)


def test_epochs_must_be_positive():
    with pytest.raises(ValueError, match="epochs is 0"):
        train(0)


def test_every_epoch_has_another_order_and_every_seed():
    data = TensorDataset(torch.arange(24))
    orders = set()
    for seed in (0, 1):
        batches = loader(data, 8, seed=seed)
        for epoch in (0, 1):
            batches.sampler.set_epoch(epoch)
            order = tuple(torch.cat([batch for (batch,) in batches]).tolist())
            assert sorted(order) == list(range(24))
            orders.add(order)
    assert len(orders) == 4


def test_a_checkpoint_that_is_not_there():
    with pytest.raises(FileNotFoundError, match=r"no checkpoint .*nowhere\.pt"):
        load_checkpoint("nowhere.pt")


def test_damaged_and_foreign_files(tmp_path):
    path = tmp_path / "a.pt"
    train(1, checkpoint=path)
    whole = path.read_bytes()
    for name, content in {
        "empty": b"",
        "cut": whole[: len(whole) // 2],
        "flipped": flip(path),
        "text": b"epoch 3, loss 0.1",
    }.items():
        bad = tmp_path / name
        bad.write_bytes(content)
        with pytest.raises(CheckpointError, match="damaged"):
            load_checkpoint(bad)
    torch.save({"weights": {}}, path)
    with pytest.raises(CheckpointError, match="not written by fit"):
        load_checkpoint(path)


def flip(path):
    """The file with one bit of a weight changed."""
    model = load_checkpoint(path)["weights"]["layers.0.weight"]
    content = bytearray(path.read_bytes())
    at = content.index(model.numpy().tobytes())
    content[at] ^= 1
    return bytes(content)


def test_a_checkpoint_cannot_run_code(tmp_path):
    class Bomb:
        def __reduce__(self):
            return os.system, ("exit 1",)

    torch.save({"format": training.FORMAT, "bomb": Bomb()}, tmp_path / "a.pt")
    with pytest.raises(CheckpointError, match="not a checkpoint"):
        load_checkpoint(tmp_path / "a.pt")


def test_the_checkpoint_of_another_model(tmp_path):
    path = tmp_path / "a.pt"
    train(1, checkpoint=path)
    with pytest.raises(CheckpointError, match=r"holds a .*\.Net, not a .*\.Other"):
        load_model(path, Other)
    with pytest.raises(CheckpointError, match="was trained with model, optimizer, scheduler"):
        train(2, checkpoint=path, resume=True, scheduler=None)


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path):
    path = tmp_path / "a.pt"
    train(1, checkpoint=path)
    before = path.read_bytes()
    with pytest.raises(TypeError, match="pickle"):
        training.save_checkpoint(path, {"cannot be saved": (x for x in "ab")})
    with pytest.raises(TypeError, match=r"could not be read again: .* not of .*ndarray"):
        training.save_checkpoint(path, {"an array": np.zeros(3)})
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["a.pt"]


def killed(path):
    calls = []

    def dies(model, batch):
        calls.append(1)
        if len(calls) == 8:
            os.kill(os.getpid(), signal.SIGKILL)
        return squared_error(model, batch)

    train(6, loss=dies, checkpoint=path)


def test_a_killed_run_leaves_the_last_good_checkpoint(tmp_path):
    path = tmp_path / "a.pt"
    process = multiprocessing.get_context("spawn").Process(target=killed, args=(path,))
    process.start()
    process.join(120)
    assert process.exitcode == -signal.SIGKILL
    assert len(load_checkpoint(path)["history"]) == 2
    resumed, _ = train(6, checkpoint=path, resume=True)
    whole, _ = train(6)
    assert same(resumed, whole)


def test_devices(monkeypatch):
    assert training.choose_device("cpu") == torch.device("cpu")
    monkeypatch.setattr(torch.accelerator, "current_accelerator", lambda **_: None)
    assert training.choose_device() == torch.device("cpu")
    with pytest.raises(ValueError, match="no cuda device here"):
        training.choose_device("cuda")
    monkeypatch.setattr(torch.accelerator, "current_accelerator", lambda **_: torch.device("cuda"))
    assert training.choose_device() == torch.device("cuda")
    monkeypatch.setenv("TORCHELASTIC_RUN_ID", "1")
    monkeypatch.setenv("LOCAL_RANK", "1")
    monkeypatch.setattr(torch.accelerator, "device_count", lambda: 2)
    assert training.choose_device() == torch.device("cuda:1")
    with pytest.raises(ValueError, match="no cuda:7 here: the number must be less than 2"):
        training.choose_device("cuda:7")


def test_seeding():
    drawn = []
    for _ in range(2):
        training.seed_everything(5)
        drawn.append((random.random(), np.random.rand(), torch.rand(()).item()))
    assert drawn[0] == drawn[1]


def together(path):
    """Run by torchrun, and alone."""
    with training.process_group(torch.device("cpu")):
        torch.manual_seed(0)
        model = nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 1)).double()
        data = TensorDataset(INPUTS.double(), TARGETS.double())
        optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
        batches = loader(data, 6, seed=1)
        fit(model, squared_error, batches, epochs=3, optimizer=optimizer, checkpoint=path)


def test_two_processes_of_torchrun_give_the_same_model_as_one(tmp_path, shell):
    together(tmp_path / "one.pt")
    ran = shell("torchrun --standalone --nproc-per-node=2 -m", __spec__.name, "two.pt")
    assert ran.error is None
    one, two = (load_checkpoint(tmp_path / name) for name in ("one.pt", "two.pt"))
    for name, value in one["weights"].items():
        torch.testing.assert_close(two["weights"][name], value, rtol=1e-12, atol=1e-12)
    assert [row["train_loss"] for row in two["history"]] == pytest.approx(
        [row["train_loss"] for row in one["history"]], rel=1e-12
    )


if __name__ == "__main__":
    together(Path(sys.argv[1]))
