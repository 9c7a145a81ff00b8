"""Generative adversarial networks: losses, the R1 penalty, a training loop, and metrics.

A generator turns random latent vectors into images; a discriminator gives an image a score,
high for real ones. `train` lets the two compete. Conditional models work the same way: where a
batch is ``(images, labels)``, both networks get the labels as a second argument.
"""

import math
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.optim.lr_scheduler import LambdaLR
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn
from tqdm import tqdm

from snippets.kit.training import (
    check_resumable,
    check_weights,
    finest,
    fitting,
    random_states,
    save_checkpoint,
    set_random_states,
)

Losses = Callable[[Tensor, Tensor], tuple[Tensor, Tensor]]


def non_saturating(real: Tensor, fake: Tensor) -> tuple[Tensor, Tensor]:
    """The losses of the original GAN, the generator's in the form that does not saturate.

    Goodfellow et al., "Generative Adversarial Nets" (2014). The scores are logits.

    Args:
        real: The discriminator's scores of real images, of any shape.
        fake: Its scores of generated images, of the same shape.

    Returns:
        The loss of the discriminator and the loss of the generator.

    Raises:
        ValueError: If the shapes differ.
    """
    _check_scores(real, fake)
    return F.softplus(-real).mean() + F.softplus(fake).mean(), F.softplus(-fake).mean()


def hinge(real: Tensor, fake: Tensor) -> tuple[Tensor, Tensor]:
    """The hinge losses: beyond a margin of 1 the discriminator gains nothing.

    Lim and Ye, "Geometric GAN" (2017); Miyato et al., "Spectral Normalization for Generative
    Adversarial Networks" (2018). Arguments, result and errors as for `non_saturating`.
    """
    _check_scores(real, fake)
    return F.relu(1 - real).mean() + F.relu(1 + fake).mean(), -fake.mean()


def relativistic(real: Tensor, fake: Tensor) -> tuple[Tensor, Tensor]:
    """Losses of pairs (RpGAN): which of two images, one real and one generated, is the real one?

    Jolicoeur-Martineau, "The Relativistic Discriminator" (2018); with gradient penalties it is
    the loss of R3GAN: Huang et al., "The GAN is dead; long live the GAN!" (2024). Arguments,
    result and errors as for `non_saturating`.
    """
    _check_scores(real, fake)
    return F.softplus(fake - real).mean(), F.softplus(real - fake).mean()


def r1_penalty(
    discriminator: nn.Module, real: Tensor, weight: float, labels: Tensor | None = None
) -> Tensor:
    """Half of `weight` times the mean squared norm of the gradient at the real images.

    Mescheder et al., "Which Training Methods for GANs do actually Converge?" (2018).

    Args:
        discriminator: Gives each image its score, without a look at the others of the batch.
        real: Images, of shape ``(images, ...)``.
        weight: How much a squared slope of 1 costs, times 2.
        labels: What a conditional discriminator needs besides.

    Returns:
        A scalar that can be differentiated.
    """
    real = real.detach().requires_grad_()
    scores = _score(discriminator, real, labels)
    (gradient,) = torch.autograd.grad(scores.sum(), real, create_graph=True)
    return weight / 2 * gradient.square().flatten(1).sum(dim=1).mean()


def late_decay(progress: float) -> float:
    """A schedule: the full rate for the first half, then down to a tenth along a cosine."""
    late = max(0.0, 2 * progress - 1)
    return 0.1 + 0.45 * (1 + math.cos(math.pi * late))


def train(
    generator: nn.Module,
    discriminator: nn.Module,
    batches: Iterable[Tensor | list[Tensor]],
    *,
    steps: int,
    loss: Losses = relativistic,
    rates: tuple[float, float] = (3e-3, 3e-3),
    betas: tuple[float, float] = (0.0, 0.99),
    schedule: Callable[[float], float] = late_decay,
    r1: float = 0.1,
    r1_every: int = 8,
    averaging: float = 0.99,
    seed: int = 0,
    every: int = 40,
    watch: Callable[[int, nn.Module], dict[str, float] | None] | None = None,
    checkpoint: str | Path | None = None,
    config: dict | None = None,
    keep: dict | None = None,
    resume: bool = False,
) -> tuple[nn.Module, list[dict[str, float]]]:
    """Train a generator against a discriminator.

    In each step the discriminator learns first, from a batch of real images and as many
    generated ones; then the generator learns from the new scores of the latter. Both use Adam.

    Args:
        generator: Turns latent vectors ``(images, generator.latent)`` into images; already on
            its device, where the batches are moved.
        discriminator: Gives images their scores.
        batches: Real images, ``(images, ...)``, or pairs of them and their labels; gone through
            as often as needed. Usually made by `snippets.kit.training.loader`: if its sampler or
            its dataset has a ``set_epoch`` method, that is told the number of each round, from 0.
        steps: How many steps, in all.
        loss: Gives the loss of the discriminator and that of the generator for the scores of
            real and generated images, such as `relativistic`.
        rates: The learning rates of generator and discriminator.
        betas: The coefficients of Adam. The first is usually 0: momentum lets two players who
            react to each other circle.
        schedule: The factor of both rates for the share of the steps that is done, from 0 to 1.
        r1: The weight of the `r1_penalty`; 0 leaves it out.
        r1_every: Compute the penalty in every so-many-th step only, times as large.
        averaging: How much of the running average of the generator is kept at every step.
        seed: Decides the latent vectors.
        every: How many steps one row of the history covers.
        watch: Called after so many steps with their number and the averaged generator in
            evaluation mode, without gradients; what it returns is added to the row.
        checkpoint: A file to write after so many steps, for `resume` and
            `snippets.kit.training.load_model`.
        config: The arguments that `load_model` needs to build the generator again.
        keep: What else the file shall hold, such as the names of the labels.
        resume: Go on from `checkpoint`, as if nothing had been interrupted: the states of all
            generators are saved too, as by `snippets.kit.training.fit`.

    Returns:
        The averaged generator in evaluation mode, its parameters without ``requires_grad``, and a
        row for every so many steps: ``"step"``, the mean losses (``"discriminator"``,
        ``"generator"``) and scores (``"real"``, ``"fake"``), and the results of `watch`.

    Raises:
        ValueError: If there are no batches, the arguments do not go together, or the generator's
            images do not have the shape of the real ones.
        FloatingPointError: If a loss or a weight is not finite; looked for whenever a row
            is made, so that the device need not be waited for in every step. The checkpoint stays
            as it was.
        CheckpointError: If `checkpoint` cannot be resumed.
    """
    for name, number in {"steps": steps, "every": every, "r1_every": r1_every}.items():
        if number < 1:
            raise ValueError(f"{name} is {number}, but must be at least 1")
    if resume and checkpoint is None:
        raise ValueError("resume needs checkpoint: the file to go on from")
    noise = torch.Generator().manual_seed(seed)
    networks = (generator, discriminator)
    both = nn.ModuleDict({"generator": generator, "discriminator": discriminator})
    optimizers = [
        torch.optim.Adam(network.parameters(), rate, betas=betas, fused=True)
        for network, rate in zip(networks, rates, strict=True)
    ]
    schedulers = [LambdaLR(one, lambda step: schedule(step / steps)) for one in optimizers]
    average = AveragedModel(generator, multi_avg_fn=get_ema_multi_avg_fn(averaging))
    parts = dict(enumerate((*networks, *optimizers, *schedulers, average)))
    history: list[dict[str, float]] = []
    device = next(generator.parameters()).device
    plan = {"steps": steps, "seed": seed, "every": every}
    real_batches = _forever(batches)
    if resume:
        saved = check_resumable(checkpoint, type(generator), config=config, plan=plan)
        history = saved["history"]
        with fitting(checkpoint):
            for number, part in parts.items():
                part.load_state_dict(saved["parts"][number])
        noise.set_state(saved["noise"])
        for _ in range(int(history[-1]["step"])):
            next(real_batches)
        set_random_states(saved["random"], device)
    done = int(history[-1]["step"]) if history else 0
    seen: list[Tensor] = []
    with tqdm(total=steps, initial=done, disable=None, unit="step") as bar:
        for step in range(done, steps):
            real, labels = _to(next(real_batches), device)
            generator.train(), discriminator.train()
            fake = _draw(generator, noise, real, labels)
            scores = [_score(discriminator, images, labels) for images in (real, fake.detach())]
            of_discriminator = loss(*scores)[0]
            penalised = of_discriminator
            if r1 and step % r1_every == 0:
                penalised = penalised + r1_penalty(discriminator, real, r1 * r1_every, labels)
            _improve(optimizers[1], penalised)

            discriminator.requires_grad_(False)  # its gradients would cost time, and be of no use
            of_fake = _score(discriminator, fake, labels)
            of_generator = loss(scores[0].detach(), of_fake)[1]
            _improve(optimizers[0], of_generator)
            discriminator.requires_grad_(True)
            average.update_parameters(generator)
            for scheduler in schedulers:
                scheduler.step()

            figures = (of_discriminator, of_generator, *(score.mean() for score in scores))
            seen.append(torch.stack([*figures, penalised]).detach())
            bar.update()
            if (step + 1) % every and step + 1 < steps:
                continue
            names = ("discriminator", "generator", "real", "fake")
            rows = torch.stack(seen).cpu()  # here and below the loop waits for the device
            _check_finite(rows, step + 2 - len(seen))
            check_weights(both, f"step {step + 1}")
            means = (sum(rows[:, :4].double()) / len(seen)).tolist()
            row = {"step": step + 1, **dict(zip(names, means, strict=True))}
            bar.set_postfix({name: f"{row[name]:.3g}" for name in names[:2]})
            seen.clear()
            if watch is not None:
                with torch.no_grad():
                    row |= watch(step + 1, average.module.eval()) or {}
            history.append(row)
            if checkpoint is not None:
                state = {
                    "class": _name(generator),
                    "config": config or {},
                    "keep": keep or {},
                    "weights": average.module.state_dict(),
                    "history": history,
                    "plan": plan,
                    "parts": {number: part.state_dict() for number, part in parts.items()},
                    "noise": noise.get_state(),
                    "random": random_states(device),
                }
                save_checkpoint(checkpoint, state)
    return average.module.eval().requires_grad_(False), history


@torch.no_grad()
def generate(
    generator: nn.Module, count: int, *, seed: int = 0, labels: Tensor | None = None
) -> Tensor:
    """Draw images from a generator, in evaluation mode.

    Args:
        generator: As for `train`.
        count: How many images.
        seed: Decides the latent vectors.
        labels: One for each image, for a conditional generator.

    Returns:
        The images, ``(count, ...)``, on the CPU.
    """
    device = next(generator.parameters()).device
    latent = torch.randn(count, generator.latent, generator=torch.Generator().manual_seed(seed))
    generator.eval()
    images = []
    for start in range(0, count, 256):
        part = slice(start, start + 256)
        given = () if labels is None else (labels[part].to(device),)
        images.append(generator(latent[part].to(device), *given).cpu())
    return torch.cat(images)


def interpolate(first: Tensor, last: Tensor, steps: int) -> Tensor:
    """Go from one latent vector to another along the sphere.

    The straight way would lead through vectors that are too short for a normal distribution of
    many dimensions. White, "Sampling Generative Networks" (2016).

    Args:
        first: Where to begin, of shape ``(latent,)``.
        last: Where to end, of the same shape.
        steps: How many vectors, both ends included, at least 2.

    Returns:
        The vectors, of shape ``(steps, latent)``.

    Raises:
        ValueError: If the shapes differ, there are fewer than 2 steps, or the vectors are
            opposite, so that no way is the shortest.
    """
    if first.ndim != 1 or first.shape != last.shape:
        raise ValueError(
            "two vectors of the same length are needed, "
            f"not {tuple(first.shape)} and {tuple(last.shape)}"
        )
    if steps < 2:
        raise ValueError(f"steps is {steps}, but the two ends alone are 2")
    cosine = F.cosine_similarity(first, last, dim=0).clamp(-1, 1)
    if cosine < -0.9999:
        raise ValueError("the vectors are opposite: there is no shortest way between them")
    share = torch.linspace(0, 1, steps, dtype=first.dtype, device=first.device)[:, None]
    if cosine > 0.9999:
        return torch.lerp(first, last, share)
    angle = cosine.arccos()
    return ((1 - share) * angle).sin() / angle.sin() * first + (
        share * angle
    ).sin() / angle.sin() * last


def frechet_distance(a: Tensor, b: Tensor) -> float:
    """The Fréchet distance between the normal distributions that fit two sets of features.

    ``|mean_a - mean_b|² + trace(C_a + C_b - 2 (C_a C_b)^(1/2))``. With the features of an
    Inception network it is the FID of Heusel et al., "GANs Trained by a Two Time-Scale Update
    Rule" (2017). Only means and covariances count, and few samples make it larger.

    Args:
        a: Features, of shape ``(samples, features)``.
        b: Others, with as many columns; the number of rows may differ.

    Raises:
        ValueError: If the shapes do not fit, there are fewer than two rows, or a value is not
            finite.
    """
    _check_features(a, b)
    a, b = a.cpu().double(), b.cpu().double()
    shift = (a.mean(dim=0) - b.mean(dim=0)).square().sum()
    of_a, of_b = (x.T.cov().reshape(x.shape[1], -1) for x in (a, b))
    # C_a C_b is not symmetric, but has the eigenvalues of R C_b R with R = C_a^(1/2), which is
    values, vectors = torch.linalg.eigh(of_a)
    root = (vectors * values.clamp(min=0).sqrt()) @ vectors.T
    values = torch.linalg.eigvalsh(root @ of_b @ root)
    rounding = 1e-9 * values.abs().max()
    if values.min() < -rounding:
        raise ArithmeticError(f"a covariance has a negative eigenvalue: {values.min():.3g}")
    distance = shift + of_a.trace() + of_b.trace() - 2 * values.clamp(min=0).sqrt().sum()
    return max(distance.item(), 0.0)


def precision_recall(real: Tensor, generated: Tensor, neighbours: int = 3) -> tuple[float, float]:
    """How many generated samples look real, and how much of what is real they cover.

    A set of features is taken as the union of balls around its members, each as large as the
    distance to the k-th nearest other member. Kynkäänniemi et al., "Improved Precision and
    Recall Metric for Assessing Generative Models" (2019).

    Args:
        real: Features of real samples, of shape ``(samples, features)``.
        generated: Features of generated ones, with as many columns.
        neighbours: k.

    Returns:
        The share of generated samples within the real set (precision), and the share of real
        samples within the generated set (recall).

    Raises:
        ValueError: As for `frechet_distance`, or if there are not more samples than neighbours.
    """
    _check_features(real, generated)
    if min(len(real), len(generated)) <= neighbours:
        raise ValueError(f"more than {neighbours} samples of each kind are needed")

    def covered(points: Tensor, by: Tensor) -> float:
        # the nearest of all is the member itself, at distance 0
        radius = torch.cdist(by, by).kthvalue(neighbours + 1, dim=1).values
        return finest((torch.cdist(points, by) <= radius).any(dim=1)).mean().item()

    real, generated = finest(real), finest(generated)
    return covered(generated, real), covered(real, generated)


def nearest(samples: Tensor, training: Tensor) -> tuple[Tensor, Tensor]:
    """Find the training image most similar to each sample: does a generator only copy?

    Args:
        samples: Images, of shape ``(samples, ...)``.
        training: Others, of the same size.

    Returns:
        For each sample the root mean square difference per pixel, and the number of the image.

    Raises:
        ValueError: If the images are not of the same size, or there are none.
    """
    if samples.shape[1:] != training.shape[1:] or not len(samples) or not len(training):
        raise ValueError(
            f"images of one size are needed, not {tuple(samples.shape)} and {tuple(training.shape)}"
        )
    indices = torch.cdist(samples.flatten(1), training.flatten(1)).argmin(dim=1)
    # cdist finds the image fast, but gives a copy a distance above 0
    return (samples - training[indices]).flatten(1).square().mean(dim=1).sqrt(), indices


def _draw(
    generator: nn.Module, noise: torch.Generator, real: Tensor, labels: Tensor | None
) -> Tensor:
    latent = _sent(torch.randn(len(real), generator.latent, generator=noise), real.device)
    fake = generator(latent) if labels is None else generator(latent, labels)
    if fake.shape != real.shape:
        raise ValueError(
            f"the generator's images have shape {tuple(fake.shape)}, "
            f"but the real ones {tuple(real.shape)}"
        )
    return fake


def _score(discriminator: nn.Module, images: Tensor, labels: Tensor | None) -> Tensor:
    return discriminator(images) if labels is None else discriminator(images, labels)


def _check_finite(rows: Tensor, first: int) -> None:
    """Check the losses of some steps, those of the discriminator with the penalty."""
    losses = rows[:, [4, 1]]
    bad = (~losses.isfinite()).nonzero()
    if len(bad):
        step, player = bad[0].tolist()
        raise FloatingPointError(
            f"the loss of the {('discriminator', 'generator')[player]} is "
            f"{losses[step, player].item()} in step {first + step}: lower the learning "
            "rate, raise the R1 penalty, or look for bad values in the data"
        )


def _improve(optimizer: torch.optim.Optimizer, loss: Tensor) -> None:
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()


def _forever(batches: Iterable) -> Iterator:
    """Go round and round through the batches."""
    turn = 0
    while True:
        for part in (getattr(batches, "sampler", None), getattr(batches, "dataset", None)):
            if hasattr(part, "set_epoch"):
                part.set_epoch(turn)
        batch = None
        for batch in batches:
            yield batch
        if batch is None:
            raise ValueError("there are no batches to train on: the data set is empty")
        turn += 1


def _to(batch: Tensor | list[Tensor], device: torch.device) -> tuple[Tensor, Tensor | None]:
    images, labels = (batch, None) if isinstance(batch, Tensor) else batch
    return _sent(images, device), None if labels is None else _sent(labels, device)


def _sent(values: Tensor, device: torch.device) -> Tensor:
    """Values on a device that need not be waited for."""
    return values.to(device, non_blocking=device.type != "cpu")


def _name(model: nn.Module) -> str:
    return f"{type(model).__module__}.{type(model).__qualname__}"


def _check_scores(real: Tensor, fake: Tensor) -> None:
    if real.shape != fake.shape:
        raise ValueError(
            f"scores {tuple(real.shape)} and {tuple(fake.shape)} do not fit: "
            "give as many generated images as real ones"
        )


def _check_features(a: Tensor, b: Tensor) -> None:
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[1]:
        raise ValueError(
            f"features {tuple(a.shape)} and {tuple(b.shape)} do not fit: "
            "they must be (samples, features) with as many columns"
        )
    if min(len(a), len(b)) < 2:
        raise ValueError("at least two samples of each kind are needed")
    if not (a.isfinite().all() and b.isfinite().all()):
        raise ValueError("features must be finite numbers")
