"""What the pages on generative adversarial networks share."""

import math

import numpy as np
import pytest
import scipy.linalg
import torch
import torch.nn.functional as F
from torch import nn
from torch.utils.data import TensorDataset

from snippets.kit import adversarial
from snippets.kit.adversarial import (
    frechet_distance,
    generate,
    hinge,
    interpolate,
    late_decay,
    nearest,
    non_saturating,
    precision_recall,
    r1_penalty,
    relativistic,
    train,
)
from snippets.kit.training import CheckpointError, load_checkpoint, load_model, loader


class Shift(nn.Module):
    """Generates a normal distribution in the plane, whose mean it learns; a label moves it."""

    def __init__(self, latent: int = 2):
        super().__init__()
        self.latent = latent
        self.mean = nn.Parameter(torch.zeros(2))
        self.by_label = nn.Embedding(2, 2)
        nn.init.zeros_(self.by_label.weight)

    def forward(self, latent, labels=None):
        moved = latent[:, :2] / 2 + self.mean
        return moved if labels is None else moved + self.by_label(labels)


class Judge(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(4, 32), nn.SiLU(), nn.Linear(32, 1))

    def forward(self, points, labels=None):
        sort = torch.zeros(len(points), 2) if labels is None else F.one_hot(labels, 2).float()
        return self.layers(torch.cat([points, sort], dim=1))


def points(count=256, mean=(1.0, -0.5)):
    generator = torch.Generator().manual_seed(5)
    return torch.randn(count, 2, generator=generator) / 2 + torch.tensor(mean)


def batches(data=None, size=32):
    data = points() if data is None else data
    return loader(data, size, collate_fn=torch.stack)


def networks():
    torch.manual_seed(0)
    return Shift(), Judge()


# losses


@pytest.mark.parametrize("loss", [non_saturating, hinge, relativistic])
def test_a_loss_falls_where_its_player_gains(loss):
    real, fake = torch.tensor([0.5, -0.2]), torch.tensor([0.1, 0.3])
    of_discriminator, of_generator = loss(real, fake)
    better_apart, _ = loss(real + 0.1, fake - 0.1)
    _, better_mixed = loss(real, fake + 0.1)
    assert better_apart < of_discriminator and better_mixed < of_generator


def test_losses_are_those_of_the_papers():
    real, fake = torch.tensor([0.5, -2.0]).double(), torch.tensor([1.5, -0.3]).double()
    p, q = real.sigmoid(), fake.sigmoid()
    of_discriminator, of_generator = non_saturating(real, fake)
    torch.testing.assert_close(of_discriminator, -p.log().mean() - (1 - q).log().mean())
    torch.testing.assert_close(of_generator, -q.log().mean())
    of_discriminator, of_generator = relativistic(real, fake)
    torch.testing.assert_close(of_discriminator, -(real - fake).sigmoid().log().mean())
    torch.testing.assert_close(of_generator, -(fake - real).sigmoid().log().mean())
    of_discriminator, of_generator = hinge(real, fake)
    assert of_discriminator.item() == pytest.approx((0.5 + 3) / 2 + (2.5 + 0.7) / 2)
    assert of_generator.item() == pytest.approx(-0.6)


@pytest.mark.parametrize("loss", [non_saturating, hinge, relativistic])
def test_scores_of_other_shapes_are_not_broadcast(loss):
    with pytest.raises(ValueError, match=r"scores \(4,\) and \(4, 1\) do not fit"):
        loss(torch.zeros(4), torch.zeros(4, 1))


def test_r1_of_a_linear_discriminator_is_the_norm_of_its_weights():
    flat = nn.Sequential(nn.Flatten(), nn.Linear(12, 1))
    penalty = r1_penalty(flat, torch.rand(5, 3, 2, 2), 0.6)
    assert penalty.item() == pytest.approx(0.3 * flat[1].weight.square().sum().item(), rel=1e-5)
    penalty.backward()
    torch.testing.assert_close(flat[1].weight.grad, 0.6 * flat[1].weight.detach())


def test_the_schedule_falls_from_one_to_a_tenth():
    assert late_decay(0) == late_decay(0.5) == 1
    assert late_decay(0.75) == pytest.approx(0.55) and late_decay(1) == pytest.approx(0.1)


# training


@pytest.mark.parametrize("loss", [non_saturating, hinge, relativistic])
def test_the_generator_learns_the_mean(loss):
    generator, discriminator = networks()
    model, history = train(
        generator, discriminator, batches(), steps=300, loss=loss, rates=(0.01, 0.01)
    )
    torch.testing.assert_close(model.mean, points().mean(dim=0), atol=0.15, rtol=0)
    assert [row["step"] for row in history] == [*range(40, 300, 40), 300]
    assert set(history[0]) == {"step", "discriminator", "generator", "real", "fake"}
    assert not model.training and not any(weight.requires_grad for weight in model.parameters())
    assert all(weight.requires_grad for weight in discriminator.parameters())


def test_labels_reach_both_networks():
    data = torch.cat([points(128, (1.0, 0.0)), points(128, (-1.0, 0.0))])
    labels = torch.arange(2).repeat_interleave(128)
    generator, discriminator = networks()
    source = loader(TensorDataset(data, labels), 64)
    model, _ = train(generator, discriminator, source, steps=300, rates=(0.02, 0.02))
    of = [generate(model, 200, labels=torch.full((200,), label)).mean(dim=0) for label in (0, 1)]
    assert of[0][0] > 0.6 and of[1][0] < -0.6


def test_only_the_averaged_weights_are_watched():
    generator, discriminator = networks()
    seen = []

    def watch(step, model):
        seen.append(step)
        assert not model.training and model is not generator and not torch.is_grad_enabled()
        return {"x": model.mean[0].item()}

    model, history = train(
        generator, discriminator, batches(), steps=6, every=4, averaging=0.5, watch=watch
    )
    assert seen == [4, 6] and history[-1]["x"] == model.mean[0].item()
    assert not torch.equal(model.mean, generator.mean)


def test_each_player_learns_from_its_own_loss():
    """The first step, by hand: plain gradients decide the direction in which Adam goes."""
    generator, discriminator = networks()
    before = [weight.clone() for weight in (*generator.parameters(), *discriminator.parameters())]
    train(generator, discriminator, batches(), steps=1, r1=0, rates=(0.01, 0.02))
    after = [*generator.parameters(), *discriminator.parameters()]

    generator, discriminator = networks()
    latent = torch.randn(32, 2, generator=torch.Generator().manual_seed(0))
    real = next(iter(batches()))
    fake = generator(latent)
    scores = discriminator(real), discriminator(fake.detach())
    of_discriminator = torch.autograd.grad(relativistic(*scores)[0], [*discriminator.parameters()])
    with torch.no_grad():
        for weight, new in zip(discriminator.parameters(), after[2:], strict=True):
            weight.copy_(new)
    loss = relativistic(scores[0].detach(), discriminator(fake))[1]
    (of_generator,) = torch.autograd.grad(loss, [generator.mean])
    assert torch.equal(before[1], after[1])  # without labels nothing moves the embedding
    for old, new, rate, slope in zip(
        [before[0], *before[2:]],
        [after[0], *after[2:]],
        [0.01, *[0.02] * 4],
        [of_generator, *of_discriminator],
        strict=True,
    ):
        torch.testing.assert_close(new, old - rate * slope.sign(), atol=1e-4, rtol=0)


def test_the_penalty_is_computed_in_every_so_many_th_step(monkeypatch):
    weights = []

    def recorded(discriminator, real, weight, labels):
        weights.append(weight)
        return r1_penalty(discriminator, real, weight, labels)

    monkeypatch.setattr(adversarial, "r1_penalty", recorded)
    train(*networks(), batches(), steps=9, r1=0.5, r1_every=4)
    assert weights == [2.0] * 3
    train(*networks(), batches(), steps=9, r1=0)
    assert len(weights) == 3


def test_training_is_resumed_as_if_not_interrupted(tmp_path):
    def run(**more):
        return train(*networks(), batches(), steps=30, every=5, **more)

    def stop(step, model):
        if step == 20:
            raise KeyboardInterrupt

    whole, history = run()
    path = tmp_path / "model.pt"
    with pytest.raises(KeyboardInterrupt):
        run(watch=stop, checkpoint=path, config={"latent": 2})
    assert len(load_checkpoint(path)["history"]) == 3
    resumed, again = run(checkpoint=path, config={"latent": 2}, resume=True)
    assert again == history
    assert torch.equal(resumed.mean, whole.mean)
    loaded = load_model(path, Shift)
    assert torch.equal(generate(loaded, 9, seed=3), generate(whole, 9, seed=3))
    with pytest.raises(CheckpointError, match="planned for 30 steps, not 60"):
        train(*networks(), batches(), steps=60, checkpoint=path, resume=True)
    with pytest.raises(CheckpointError, match=r"holds a .*Shift, not a .*Judge"):
        train(Judge(), Judge(), batches(), steps=30, checkpoint=path, resume=True)


def test_what_cannot_be_trained_is_refused():
    with pytest.raises(FloatingPointError, match="of the discriminator is nan in step 1: lower"):
        train(*networks(), batches(points() * math.nan), steps=3)
    with pytest.raises(ValueError, match=r"shape \(32, 2\), but the real ones \(32, 3\)"):
        train(*networks(), batches(torch.zeros(64, 3)), steps=3)
    with pytest.raises(ValueError, match="there are no batches"):
        train(*networks(), [], steps=3)
    with pytest.raises(ValueError, match="steps is 0"):
        train(*networks(), batches(), steps=0)
    with pytest.raises(ValueError, match="resume needs checkpoint"):
        train(*networks(), batches(), steps=3, resume=True)


# samples and metrics


def test_samples_depend_on_the_seed_alone():
    model = Shift()
    many = generate(model, 600, seed=1)
    assert many.shape == (600, 2)
    latent = torch.randn(600, 2, generator=torch.Generator().manual_seed(1))
    torch.testing.assert_close(many, latent / 2)
    assert not torch.equal(generate(model, 600, seed=2), many)


def test_the_way_between_two_vectors_keeps_to_the_sphere():
    first, last = torch.tensor([3.0, 0, 0]), torch.tensor([0, 3.0, 0])
    way = interpolate(first, last, 5)
    torch.testing.assert_close(way.norm(dim=1), torch.full((5,), 3.0))
    torch.testing.assert_close(way[[0, 2, 4]], torch.stack([first, (first + last) / 2**0.5, last]))
    torch.testing.assert_close(interpolate(first, 2 * first, 3)[1], 1.5 * first)
    with pytest.raises(ValueError, match="opposite"):
        interpolate(first, -first, 3)
    with pytest.raises(ValueError, match="the two ends"):
        interpolate(first, last, 1)
    with pytest.raises(ValueError, match=r"not \(3,\) and \(2,\)"):
        interpolate(first, last[:2], 3)


def test_the_frechet_distance_is_that_of_the_formula():
    generator = torch.Generator().manual_seed(0)
    a = torch.randn(200, 6, generator=generator, dtype=torch.float64)
    b = a[:150] @ torch.randn(6, 6, generator=generator, dtype=torch.float64) + 0.5
    of_a, of_b = np.cov(a.T), np.cov(b.T)
    root = scipy.linalg.sqrtm(of_a @ of_b).real
    expected = ((a.mean(0) - b.mean(0)) ** 2).sum() + np.trace(of_a + of_b - 2 * root)
    assert frechet_distance(a, b) == pytest.approx(expected.item(), rel=1e-6)
    assert frechet_distance(b, a) == pytest.approx(expected.item(), rel=1e-6)
    assert frechet_distance(a, a) == pytest.approx(0, abs=1e-9)
    assert frechet_distance(a, a + 2) == pytest.approx(6 * 4)
    assert frechet_distance(a, 3 * a) == pytest.approx(
        4 * (a.mean(0).square().sum() + np.trace(of_a)).item()
    )


def test_fewer_samples_than_features_have_a_distance_too():
    a = torch.randn(4, 10, generator=torch.Generator().manual_seed(0))
    assert frechet_distance(a, a) == pytest.approx(0, abs=1e-5)
    assert frechet_distance(a[:, :1], a[:, :1] + 1) == pytest.approx(1)


@pytest.mark.parametrize("metric", [frechet_distance, precision_recall])
def test_features_that_do_not_fit_are_refused(metric):
    good = torch.zeros(5, 3)
    with pytest.raises(ValueError, match=r"\(5, 3\) and \(5, 2\) do not fit"):
        metric(good, torch.zeros(5, 2))
    with pytest.raises(ValueError, match="at least two samples"):
        metric(good, torch.zeros(1, 3))
    with pytest.raises(ValueError, match="finite"):
        metric(good, good / 0)


def test_precision_and_recall_by_counting():
    generator = torch.Generator().manual_seed(0)
    real = torch.randn(40, 2, generator=generator)
    fake = torch.randn(30, 2, generator=generator) + 1

    def inside(point, members):
        for one in members:
            others = sorted((one - other).norm().item() for other in members)
            if (point - one).norm().item() <= others[3]:
                return True
        return False

    expected = (
        sum(inside(point, real) for point in fake) / 30,
        sum(inside(point, fake) for point in real) / 40,
    )
    assert precision_recall(real, fake) == pytest.approx(expected)
    assert 0 < expected[0] < 1 and 0 < expected[1] < 1
    assert precision_recall(real, real) == (1, 1)
    assert precision_recall(real, real[:5] * 0.01) == (1, 0)
    assert precision_recall(real, real + 100) == (0, 0)
    with pytest.raises(ValueError, match="more than 3"):
        precision_recall(real, fake[:3])


def test_a_copy_is_its_own_nearest_image():
    training = torch.rand(20, 1, 4, 4, generator=torch.Generator().manual_seed(0))
    samples = training[[7, 3]] + torch.tensor([0.0, 0.01]).view(2, 1, 1, 1)
    distances, indices = nearest(samples, training)
    assert indices.tolist() == [7, 3]
    assert distances.tolist() == pytest.approx([0, 0.01], abs=1e-4)
    many = torch.rand(30, 1, 28, 28, generator=torch.Generator().manual_seed(0))
    assert not nearest(many, many)[0].any()
    with pytest.raises(ValueError, match="images of one size"):
        nearest(samples, training[:, :, :3])
    with pytest.raises(ValueError, match="images of one size"):
        nearest(samples[:0], training)
