"""The same regression through autograd, an optimiser and checkpoints."""

from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from snippets.kit import training as shared
from snippets.kit.linear_regression.data import Table
from snippets.kit.linear_regression.evaluation import evaluate
from snippets.kit.linear_regression.model import StandardizedLinear


def train(
    training: Table,
    validation: Table,
    *,
    epochs: int = 100,
    batch_size: int = 32,
    rate: float = 0.1,
    momentum: float = 0.0,
    penalty: float = 0.03,
    averaging: float = 0.99,
    seed: int = 0,
    device: str | torch.device = "cpu",
    checkpoint: str | Path | None = None,
    resume: bool = False,
) -> tuple[StandardizedLinear, list[dict[str, float]]]:
    """Fit a `StandardizedLinear` by stochastic gradient descent.

    Args:
        training: What to learn from; also gives the scale of the features.
        validation: What to report ``loss``, ``rmse`` and ``r2`` on after every epoch.
        epochs: How often to go through the training data, in all.
        batch_size: Samples in a step, of all processes together.
        rate: The learning rate; 0.1 suits standardised features.
        momentum: As in `torch.optim.SGD`.
        penalty: As in `solvers.ridge`: on the squared weights, not on the bias.
        averaging: How much of the running average of the weights is kept at every step.
        seed: Decides the order of the samples.
        device: Where to compute; float64, or float32 on MPS, which has no float64.
        checkpoint: A file to write after every epoch.
        resume: Go on from `checkpoint`.

    Returns:
        The model with averaged weights, and a row for each epoch.

    Raises:
        ValueError: If `penalty` is negative, or as for `snippets.kit.training.fit`.
    """
    if penalty < 0:
        raise ValueError(f"penalty is {penalty}, but cannot be negative")
    device = torch.device(device)
    model = StandardizedLinear(training.names)
    model.start_from(training)
    config = {"names": list(training.names)}
    plan = {"seed": seed, "batch_size": batch_size, "rate": rate, "penalty": penalty}
    if resume and checkpoint is not None:
        check_same_data(shared.load_model(checkpoint, StandardizedLinear), training)
    dtype = shared.finest_type(device)
    model.to(device, dtype)
    optimizer = torch.optim.SGD(
        [
            {"params": [model.linear.weight], "weight_decay": 2 * penalty},
            {"params": [model.linear.bias], "weight_decay": 0.0},
        ],
        lr=rate,
        momentum=momentum,
    )
    average = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(averaging))

    def loss(model: nn.Module, batch: tuple[Tensor, ...]) -> Tensor:
        features, target = batch
        return F.mse_loss(model(features), target)

    history = shared.fit(
        model,
        loss,
        shared.loader(training.to(dtype), batch_size, seed=seed, collate_fn=_as_it_is),
        epochs=epochs,
        optimizer=optimizer,
        average=average,
        validate=lambda model: evaluate(model, validation),
        checkpoint=checkpoint,
        config=config,
        plan=plan,
        resume=resume,
    )
    return average.module, history


def check_same_data(model: StandardizedLinear, training: Table) -> None:
    """Raise ValueError if a model was trained on features of other names or other means."""
    same = model.names == list(training.names)
    if not same or not torch.allclose(model.mean, training.features.mean(dim=0), rtol=1e-4):
        raise ValueError("this model was trained on other data: it may have seen the test samples")


def _as_it_is(batch: tuple[Tensor, ...]) -> tuple[Tensor, ...]:
    return batch
