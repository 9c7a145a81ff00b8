"""The training loop of the practice pages: `fit`, its checkpoints, seeds and devices.

It stays small on purpose. The same script trains in one process, or in several that
``torchrun`` starts, with equal results.
"""

from __future__ import annotations

import contextlib
import math
import os
import random
import reprlib
import textwrap
import zipfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.distributed as dist
import torch.distributed.nn  # before there is a group: its functions keep the one they find
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel
from torch.optim.swa_utils import AveragedModel
from torch.utils.data import DataLoader, Dataset
from torch.utils.data.distributed import DistributedSampler
from tqdm import tqdm

FORMAT = "snippets.training 1"
ADVICE = "lower the learning rate, clip the gradient, or look for bad values in the data"


class CheckpointError(ValueError):
    """A file that is not a whole checkpoint of `fit`, or is one of another model."""


def fit(
    model: nn.Module,
    loss: Callable[[nn.Module, Any], Tensor],
    batches: DataLoader,
    *,
    epochs: int,
    optimizer: torch.optim.Optimizer,
    scheduler: torch.optim.lr_scheduler.LRScheduler | None = None,
    average: AveragedModel | None = None,
    clip: float | None = None,
    validate: Callable[[nn.Module], dict[str, float]] | None = None,
    patience: int | None = None,
    checkpoint: str | Path | None = None,
    config: dict[str, Any] | None = None,
    plan: dict[str, Any] | None = None,
    keep: dict[str, Any] | None = None,
    resume: bool = False,
) -> list[dict[str, float]]:
    """Train a model, and leave it ready for use.

    It (or `average`, if given) then has the weights of the last epoch, or with `patience`
    those of the lowest validation loss.

    Args:
        model: What to train, already on its device; the batches are moved there.
        loss: Gives the scalar loss of ``(model, batch)``, a mean over the batch.
        batches: Usually made by `loader`. If its sampler or its dataset has a
            ``set_epoch`` method, that is told the number of each epoch, from 0.
        epochs: How often to go through the batches, in all.
        optimizer: Holds the parameters of `model`.
        scheduler: Sets the learning rate; moves on after every batch.
        average: A running average of the weights, updated after every batch. If given,
            its weights are the ones that are validated and saved for use.
        clip: The largest norm that the gradient may have; longer ones are shortened.
        validate: Gives the metrics of ``(model)`` after every epoch, ``"loss"`` among
            them; runs in evaluation mode and without gradients.
        patience: Stop after this many epochs without a lower validation loss, and go
            back to the weights of the lowest.
        checkpoint: A file to write after every epoch, for `resume` and `load_model`.
        config: The arguments that `load_model` needs to build the model again.
        plan: What a resumed training must have in common with the one that began, such as
            ``{"seed": 0, "steps": 900}``; `check_resumable` compares it.
        keep: What else the file shall hold, such as the names of the classes.
        resume: Go on from `checkpoint`, as if nothing had been interrupted: the states of the
            generators of Python, NumPy and PyTorch, on the CPU and on the model's device, are
            saved too. Other generators, and what `loss` keeps from epoch to epoch, are not.

    Returns:
        One row for each epoch: ``"epoch"`` (from 1), ``"train_loss"``, and the metrics.

    Raises:
        ValueError: If there are no batches, the loss is not a scalar, or the arguments
            do not go together.
        FloatingPointError: If the loss is not finite, or a weight after an epoch; the
            checkpoint stays as it was after the last good epoch.
        CheckpointError: If `checkpoint` cannot be resumed.
    """
    if not len(batches):
        raise ValueError("there are no batches to train on: the data set is empty")
    if epochs < 1:
        raise ValueError(f"epochs is {epochs}, but must be at least 1")
    if patience is not None and validate is None:
        raise ValueError("patience needs validate: it watches the validation loss")
    if patience is not None and patience < 1:
        raise ValueError(f"patience is {patience}, but must be at least 1")
    if clip is not None and not clip > 0:
        raise ValueError(f"clip is {clip}, but must be greater than 0")
    if resume and checkpoint is None:
        raise ValueError("resume needs checkpoint: the file to go on from")
    parts = {"model": model, "optimizer": optimizer, "scheduler": scheduler, "average": average}
    parts = {name: part for name, part in parts.items() if part is not None}
    used = model if average is None else average.module
    history: list[dict[str, float]] = []
    weights: dict[str, Tensor] = {}
    device = next(model.parameters()).device
    if resume:
        saved = check_resumable(checkpoint, type(model), config=config, plan=plan)
        if set(parts) != set(saved["parts"]):
            raise CheckpointError(
                f"{checkpoint} was trained with {', '.join(sorted(saved['parts']))}, "
                f"not with {', '.join(sorted(parts))}"
            )
        if saved.get("best", patience is not None) != (patience is not None):
            raise CheckpointError(
                f"{checkpoint} was trained {'with' if saved['best'] else 'without'} patience: "
                "resume it in the same way"
            )
        with fitting(checkpoint):
            for name, part in parts.items():
                part.load_state_dict(saved["parts"][name])
        history, weights = saved["history"], saved["weights"]
        set_random_states(saved["random"], device)
    wrapped = DistributedDataParallel(model) if dist.is_initialized() else model
    steps = tqdm(  # silent where standard error is not a terminal
        total=epochs * len(batches),
        initial=len(history) * len(batches),
        disable=None if is_main() else True,
        unit="batch",
    )
    with steps:
        for epoch in range(len(history), epochs):
            if patience is not None and _epochs_since_best(history) >= patience:
                break
            for part in (getattr(batches, "sampler", None), getattr(batches, "dataset", None)):
                if hasattr(part, "set_epoch"):
                    part.set_epoch(epoch)
            model.train()
            total = torch.zeros((), dtype=torch.float64, device="cpu")
            for number, batch in enumerate(batches):
                value = loss(wrapped, _to(batch, device))
                _check_scalar(value)
                optimizer.zero_grad()
                value.backward()
                figure = value.item()  # here the loop waits for the device
                _check_finite(figure, epoch, number)
                if clip is not None:
                    nn.utils.clip_grad_norm_(model.parameters(), clip)
                optimizer.step()
                if scheduler is not None:
                    scheduler.step()
                if average is not None:
                    average.update_parameters(model)
                total += figure
                steps.update()
            check_weights(model, f"epoch {epoch + 1}")
            row = {"epoch": epoch + 1, "train_loss": _mean_over_processes(total) / len(batches)}
            if validate is not None:
                used.eval()
                with torch.no_grad():
                    row |= _metrics(validate(used))
            history.append(row)
            steps.set_postfix({name: f"{x:.4g}" for name, x in row.items() if name != "epoch"})
            if patience is None or _epochs_since_best(history) == 0:
                weights = {name: part.detach().clone() for name, part in used.state_dict().items()}
            if checkpoint is not None and is_main():
                state = {
                    "class": _name(type(model)),
                    "config": config or {},
                    "plan": plan or {},
                    "keep": keep or {},
                    "weights": weights,
                    "best": patience is not None,
                    "parts": {name: part.state_dict() for name, part in parts.items()},
                    "history": history,
                    "random": random_states(device),
                }
                save_checkpoint(checkpoint, state)
    used.load_state_dict(weights)
    used.eval()
    return history


def loader(
    dataset: Dataset,
    batch_size: int,
    *,
    seed: int = 0,
    collate_fn: Callable | None = None,
    workers: int = 0,
    pinned: bool = False,
) -> DataLoader:
    """Shuffled batches that several processes of ``torchrun`` share.

    What remains after the last whole batch is left out of an epoch; which samples these
    are changes from epoch to epoch. `fit` tells the sampler the epoch; in a loop of your own,
    ``batches.sampler.set_epoch(epoch)`` does.

    Args:
        dataset: Has a length, and gives a sample for an index.
        batch_size: Samples in a batch, of all processes together.
        seed: Decides the order, together with the epoch.
        collate_fn: Joins samples into a batch, as for `torch.utils.data.DataLoader`.
        workers: How many processes prepare batches; the batches are the same, unless `dataset`
            draws random numbers: each process has its own. They are started anew for every
            epoch, so that they know its number.
        pinned: Whether to put batches into pinned memory, from which they are copied to a CUDA
            device while it computes; the samples must be on the CPU.

    Raises:
        ValueError: If the data set does not fill one batch, or the processes cannot
            share a batch evenly.
    """
    processes = dist.get_world_size() if dist.is_initialized() else 1
    if batch_size < 1 <= len(dataset):
        raise ValueError(f"batch_size is {batch_size}, but must be at least 1")
    if not 0 < batch_size <= len(dataset):
        raise ValueError(f"{len(dataset)} samples do not fill one batch of {batch_size}")
    if batch_size % processes:
        raise ValueError(f"{processes} processes cannot share a batch of {batch_size} evenly")
    rank = dist.get_rank() if dist.is_initialized() else 0
    spread = seed * 100_000  # the sampler adds the epoch, so neighbouring seeds would overlap
    sampler = DistributedSampler(dataset, processes, rank, seed=spread, drop_last=True)
    return DataLoader(
        dataset,
        batch_size // processes,
        sampler=sampler,
        collate_fn=collate_fn,
        drop_last=True,
        num_workers=workers,
        pin_memory=pinned,
    )


def save_checkpoint(path: str | Path, state: dict[str, Any]) -> None:
    """Write a checkpoint whole or not at all: the old file stays until the new one is safe.

    Args:
        path: The file; its folder must exist.
        state: Tensors, numbers, strings, and lists and dictionaries of them, by name; what is
            called ``"format"`` is replaced.

    Raises:
        FileNotFoundError: If there is no such folder.
        TypeError: If `load_checkpoint` could not read the state again, because it holds an object
            of another kind, such as an array of NumPy.
    """
    path = Path(path)
    new = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with new.open("wb") as file:
            torch.save({**state, "format": FORMAT}, file)
            file.flush()
            os.fsync(file.fileno())
        if foreign := torch.serialization.get_unsafe_globals_in_checkpoint(new):
            raise TypeError(
                f"{path} could not be read again: a checkpoint is made of tensors, numbers, "
                f"strings, lists and dictionaries, not of {', '.join(sorted(foreign))}"
            )
        new.replace(path)
    except BaseException:
        new.unlink(missing_ok=True)
        raise


def load_checkpoint(path: str | Path) -> dict[str, Any]:
    """Read what `save_checkpoint` wrote.

    Args:
        path: The file. It cannot run code: only tensors and plain data are read.

    Raises:
        FileNotFoundError: If there is no such file.
        CheckpointError: If it is damaged, or something else altogether.
    """
    path = Path(path)
    if not path.exists():
        raise FileNotFoundError(f"there is no checkpoint {path}")
    try:
        with zipfile.ZipFile(path) as archive:
            damaged = archive.testzip()
        if damaged is not None:
            raise CheckpointError(f"{path} is damaged: the checksum of {damaged} is wrong")
        state = torch.load(path, map_location="cpu", weights_only=True)
    except CheckpointError:
        raise
    except Exception as error:
        reason = textwrap.shorten(str(error), 300)
        raise CheckpointError(f"{path} is damaged, or not a checkpoint: {reason}") from error
    if not isinstance(state, dict) or state.get("format") != FORMAT:
        raise CheckpointError(f"{path} was not written by fit: its format is not {FORMAT!r}")
    return state


def load_model(
    path: str | Path,
    build: type[nn.Module] | Sequence[type[nn.Module]],
    device: str | torch.device = "cpu",
) -> nn.Module:
    """Build a trained model again, ready for use.

    Args:
        path: A checkpoint of `fit`.
        build: The class of the model, or several of which it may be; called with the
            ``config`` that `fit` was given.
        device: Where the model shall be.

    Returns:
        The model in evaluation mode, with the weights that `fit` chose.

    Raises:
        FileNotFoundError: If there is no such file.
        CheckpointError: If it is damaged or holds another model.
    """
    saved = load_checkpoint(path)
    build = _check_class(path, saved, *([build] if isinstance(build, type) else build))
    with fitting(path):
        model = build(**saved["config"])
        model.load_state_dict(saved["weights"])
    return model.to(device).eval()


def check_resumable(
    path: str | Path,
    build: type[nn.Module],
    *,
    config: dict[str, Any] | None = None,
    plan: dict[str, Any] | None = None,
) -> dict[str, Any]:
    """Read a checkpoint that a training shall go on from, and refuse one of another training.

    Args:
        path: The file.
        build: The class of the model.
        config: The arguments that build it.
        plan: As for `fit`: the seed, the number of steps, and what else must be the same.

    Returns:
        What is in the file.

    Raises:
        FileNotFoundError: If there is no such file.
        CheckpointError: If it is damaged, holds another model or no state of a training, or
            if that training was started with something else.
    """
    saved = load_checkpoint(path)
    _check_class(path, saved, build)
    if not {"parts", "history", "random"} <= set(saved):
        raise CheckpointError(
            f"{path} can be used, but not resumed: it holds the weights, "
            "and not the state of a training"
        )
    before, after = saved.get("plan", {}) | saved["config"], (plan or {}) | (config or {})
    for name in before | after:
        then, now = before.get(name), after.get(name)
        if _equal(then, now):
            continue
        if name == "steps":
            raise CheckpointError(
                f"{path} was planned for {then} steps, not {now}: resume with the epochs and "
                "the batch size that it was started with"
            )
        raise CheckpointError(
            f"{path} was started with {name} = {reprlib.repr(then)}, "
            f"not {reprlib.repr(now)}: resume it with the same"
        )
    return saved


@contextlib.contextmanager
def fitting(path: str | Path) -> Iterator[None]:
    """Turn what goes wrong when something is built from a checkpoint into `CheckpointError`."""
    try:
        yield
    except (AttributeError, IndexError, KeyError, RuntimeError, TypeError, ValueError) as error:
        reason = textwrap.shorten(str(error), 300)
        raise CheckpointError(f"{path} does not fit this model: {reason}") from error


def check_weights(model: nn.Module, when: str) -> None:
    """Refuse weights that are not finite, before they are saved.

    Args:
        model: Whose parameters are looked at.
        when: After what, such as ``"epoch 3"``.

    Raises:
        FloatingPointError: If a parameter is not finite.
    """
    names, weights = zip(*model.named_parameters(), strict=True)
    finite = torch.stack([weight.isfinite().all() for weight in weights])
    for name, good in zip(names, finite.tolist(), strict=True):  # the device is waited for once
        if not good:
            raise FloatingPointError(f"{name} is not finite after {when}: {ADVICE}")


def accuracy(logits: Tensor, labels: Tensor) -> float:
    """The share of samples whose largest logit is that of the right class.

    Args:
        logits: Scores, of shape ``(samples, classes)``.
        labels: The numbers of the right classes, of shape ``(samples,)``.

    Raises:
        ValueError: If the shapes do not fit, or there are no samples.
    """
    if logits.ndim != 2 or labels.shape != logits.shape[:1]:
        raise ValueError(
            f"logits {tuple(logits.shape)} and labels {tuple(labels.shape)} do not fit: "
            "they must be (samples, classes) and (samples,)"
        )
    if not len(labels):
        raise ValueError("the accuracy of no samples is not defined")
    return finest(logits.argmax(dim=1) == labels).mean().item()


def seed_everything(seed: int) -> None:
    """Seed the generators of Python, NumPy and PyTorch from which all code of a process draws."""
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)


def random_states(device: torch.device) -> dict[str, Any]:
    """The states of the generators of Python, NumPy, PyTorch on the CPU, and a device.

    Args:
        device: Where the model is.
    """
    kind, key, *rest = np.random.get_state()
    states = {
        "python": random.getstate(),
        "numpy": (kind, key.tolist(), *rest),
        "cpu": torch.get_rng_state(),
    }
    if device.type != "cpu":
        where = () if device.type == "mps" else (device,)  # of mps there is only one
        states[device.type] = torch.get_device_module(device).get_rng_state(*where)
    return states


def set_random_states(states: dict[str, Any], device: torch.device) -> None:
    """Put the generators back into what `random_states` gave."""
    random.setstate(states["python"])
    np.random.set_state(states["numpy"])
    torch.set_rng_state(states["cpu"])
    if device.type != "cpu" and device.type in states:
        where = () if device.type == "mps" else (device,)
        torch.get_device_module(device).set_rng_state(states[device.type], *where)


def choose_device(name: str = "auto") -> torch.device:
    """Find the device to compute on.

    Args:
        name: ``"auto"`` (the accelerator if there is one, else the CPU), or the name of
            a device. Each process of ``torchrun`` gets the accelerator of its own number.

    Raises:
        ValueError: If this machine has no such device.
    """
    found = torch.accelerator.current_accelerator(check_available=True)
    try:
        wanted = torch.device((found or "cpu") if name == "auto" else name)
    except RuntimeError:
        raise ValueError(f"{name!r} is not the name of a device, such as 'cpu' or 'cuda'") from None
    if wanted.type == "cpu":
        return wanted
    if found is None or found.type != wanted.type:
        raise ValueError(f"there is no {wanted.type} device here; use 'cpu' or 'auto'")
    if wanted.index is None and dist.is_torchelastic_launched():
        wanted = torch.device(wanted.type, int(os.environ["LOCAL_RANK"]))
    if wanted.index is not None and wanted.index >= (count := torch.accelerator.device_count()):
        raise ValueError(f"there is no {wanted} here: the number must be less than {count}")
    return wanted


def finest_type(device: str | torch.device) -> torch.dtype:
    """The floating type of most digits on a device: float64, or float32 on MPS, which has none."""
    return torch.float32 if torch.device(device).type == "mps" else torch.float64


def finest(values: Tensor) -> Tensor:
    """Numbers in the `finest_type` of their device: where sums and means shall be exact."""
    return values.to(finest_type(values.device))


@contextlib.contextmanager
def process_group(device: torch.device) -> Iterator[None]:
    """Join the other processes that ``torchrun`` started; alone, do nothing."""
    if not dist.is_torchelastic_launched():
        yield
        return
    if device.type != "cpu":
        torch.accelerator.set_device_index(device)
    dist.init_process_group(dist.get_default_backend_for_device(device))
    try:
        yield
    finally:
        dist.destroy_process_group()


def is_main() -> bool:
    """Whether this is the one process that prints and writes files."""
    return not dist.is_initialized() or dist.get_rank() == 0


def _name(cls: type) -> str:
    return f"{cls.__module__}.{cls.__qualname__}"


def _check_class(path: str | Path, saved: dict, *classes: type) -> type:
    for one in classes:
        if saved.get("class") == _name(one):
            return one
    held = f"a {saved['class']}" if "class" in saved else "no model"
    raise CheckpointError(f"{path} holds {held}, not a {' or a '.join(map(_name, classes))}")


def _check_scalar(value: Tensor) -> None:
    if not isinstance(value, Tensor):
        raise ValueError(f"the loss is a {type(value).__name__}, but must be a scalar tensor")
    if value.ndim:
        raise ValueError(
            f"the loss has shape {tuple(value.shape)}, but must be a scalar: take its mean"
        )


def _check_finite(figure: float, epoch: int, number: int) -> None:
    if not math.isfinite(figure):
        raise FloatingPointError(
            f"the loss is {figure} in batch {number + 1} of epoch {epoch + 1}: {ADVICE}"
        )


def _metrics(found: dict[str, float]) -> dict[str, float]:
    """What `validate` gave, as plain numbers, which a checkpoint can hold."""
    if not isinstance(found, dict) or "loss" not in found:
        raise ValueError(f"validate must give a 'loss', but gave {found}")
    return {name: x.item() if hasattr(x, "item") else x for name, x in found.items()}


def _equal(then: Any, now: Any) -> bool:
    if isinstance(then, Tensor) and isinstance(now, Tensor):
        return torch.equal(then.cpu(), now.cpu())
    return then == now


def _epochs_since_best(history: list[dict[str, float]]) -> int:
    losses = [math.inf if math.isnan(row["loss"]) else row["loss"] for row in history]
    return len(losses) - 1 - losses.index(min(losses)) if losses else 0


def _mean_over_processes(value: Tensor) -> float:
    if dist.is_initialized():
        device = "cpu" if dist.get_backend() == "gloo" else None
        value = value.to(device or torch.accelerator.current_accelerator())
        dist.all_reduce(value, dist.ReduceOp.SUM)
        value /= dist.get_world_size()
    return value.item()


def _to(batch: Any, device: torch.device) -> Any:
    if isinstance(batch, dict):
        return {name: _to(part, device) for name, part in batch.items()}
    if isinstance(batch, list | tuple) and not hasattr(batch, "to"):
        parts = [_to(part, device) for part in batch]
        return type(batch)(*parts) if hasattr(batch, "_fields") else type(batch)(parts)
    if isinstance(batch, Tensor):  # from pinned memory the copy need not be waited for
        return batch.to(device, non_blocking=device.type != "cpu")
    return batch.to(device) if hasattr(batch, "to") else batch
