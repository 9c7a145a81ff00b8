"""The recipe: CTC loss, AdamW, a one-cycle schedule, varied features."""

from collections.abc import Sequence
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor
from torch.nn.utils.rnn import pad_sequence
from torch.optim.lr_scheduler import OneCycleLR
from torch.utils.data import Dataset

from snippets.kit import training as shared
from snippets.kit.speech_recognition.data import Spoken
from snippets.kit.speech_recognition.evaluation import evaluate
from snippets.kit.speech_recognition.features import BANDS, log_bands, normalized
from snippets.kit.speech_recognition.model import ALPHABET, Recognizer, targets_of


# --8<-- [start:augmentation]
class Varied(Dataset):
    """Features and targets of utterances; in every epoch the features are varied otherwise.

    Args:
        utterances: What to learn from.
        seed: Decides the variation, together with the epoch and the number of the utterance.
        stretch: How far time and pitch are stretched or shrunk, as a share.
        noise: The share of the utterances to which noise is added.
        bands: The widest stripe of neighbouring bands that is blanked.
        frames: The longest stripe of neighbouring frames, as a share of the utterance.
        alphabet: The characters that there may be.
        keep: Whether all features are kept in memory, or computed whenever they are asked for.
    """

    def __init__(
        self,
        utterances: Sequence[Spoken],
        seed: int = 0,
        stretch: float = 0.15,
        noise: float = 0.4,
        bands: int = 8,
        frames: float = 0.1,
        alphabet: str = ALPHABET,
        keep: bool = True,
    ) -> None:
        self.utterances = utterances
        self.features = [log_bands(one.samples) for one in utterances] if keep else None
        self.targets = [targets_of(one.text, alphabet) for one in utterances]
        self.seed, self.stretch, self.noise = seed, stretch, noise
        self.bands, self.frames = bands, frames
        self.epoch = 0

    def __len__(self) -> int:
        """How many utterances there are."""
        return len(self.targets)

    def set_epoch(self, epoch: int) -> None:
        """Vary otherwise from now on."""
        self.epoch = epoch

    def __getitem__(self, index: int) -> tuple[Tensor, Tensor]:
        """The varied features, of shape ``(frames, BANDS)``, and the target."""
        generator = torch.Generator().manual_seed((1000 * self.seed + self.epoch) * 10**5 + index)
        time, pitch, noisy, quiet = torch.rand(4, generator=generator).tolist()
        if self.features is None:
            powers = log_bands(self.utterances[index].samples)
        else:
            powers = self.features[index]
        if self.stretch:
            factors = (1 + self.stretch * (2 * number - 1) for number in (time, pitch))
            powers = stretched(powers, *factors)
        if noisy < self.noise:  # from 22 to 65 dB below the loudest
            hiss = 0.7 * torch.randn(powers.shape, generator=generator)
            powers = torch.logaddexp(powers, powers.max() - 5 - 10 * quiet + hiss)
        features = normalized(powers)
        for axis, widest in ((0, int(self.frames * len(features))), (1, self.bands)):
            width = int(torch.randint(widest + 1, (), generator=generator))
            start = int(torch.randint(features.shape[axis] - width + 1, (), generator=generator))
            features.narrow(axis, start, width).zero_()  # the mean of every band
        return features, self.targets[index]


def stretched(frames: Tensor, time: float, pitch: float) -> Tensor:
    """Speak slower by the factor `time`, with resonances higher by `pitch` on the mel scale.

    Args:
        frames: Of shape ``(frames, BANDS)``.
        time: What the number of frames is multiplied by.
        pitch: What the number of each band is multiplied by; the highest is repeated where
            nothing is left above.

    Returns:
        A new tensor of shape ``(round(time * frames), BANDS)``.
    """
    size = (round(time * len(frames)), round(pitch * BANDS))
    frames = F.interpolate(frames[None, None], size, mode="bilinear")[0, 0]
    return F.pad(frames, (0, max(0, BANDS - size[1])), mode="replicate")[:, :BANDS].contiguous()


# --8<-- [end:augmentation]


def pad(samples: list[tuple[Tensor, Tensor]]) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Make a batch: padded features, their lengths, all targets in a row, and their lengths."""
    frames, targets = zip(*samples, strict=True)
    return (
        pad_sequence(frames, batch_first=True),
        torch.tensor([len(one) for one in frames]),
        torch.cat(targets),
        torch.tensor([len(one) for one in targets]),
    )


def loss(model: Recognizer, batch: tuple[Tensor, Tensor, Tensor, Tensor]) -> Tensor:
    """The CTC loss a character, averaged over the utterances of a batch."""
    frames, lengths, targets, sizes = batch
    scores, steps = model(frames, lengths)
    return F.ctc_loss(scores.transpose(0, 1), targets, steps, sizes)


def train(
    training: Sequence[Spoken],
    validation: Sequence[Spoken] = (),
    *,
    epochs: int = 40,
    batch_size: int = 16,
    rate: float = 5e-3,
    stretch: float = 0.15,
    noise: float = 0.4,
    width: int = 80,
    recurrent: bool = True,
    alphabet: str = ALPHABET,
    workers: int = 0,
    seed: int = 0,
    device: str | torch.device = "cpu",
    checkpoint: str | Path | None = None,
    resume: bool = False,
) -> tuple[Recognizer, list[dict[str, float]]]:
    """Train a `Recognizer`.

    Args:
        training: What to learn from.
        validation: What to report ``loss``, ``error`` and ``whole`` on after every epoch.
        epochs: How often to go through the training utterances, in all.
        batch_size: Utterances in a step.
        rate: The highest learning rate of the one-cycle schedule.
        stretch: How far time and pitch are stretched, as a share; 0 for not at all.
        noise: The share of the utterances to which noise is added.
        width: As in `Recognizer`.
        recurrent: As in `Recognizer`.
        alphabet: As in `Recognizer`.
        workers: How many processes read and vary the utterances, anew in every epoch; with 0,
            all features are kept in memory.
        seed: Decides, by `seed_everything`, the initial weights, the order of the
            utterances and their variation.
        device: Where to compute.
        checkpoint: A file to write after every epoch.
        resume: Go on from `checkpoint`.

    Returns:
        The model in evaluation mode, and a row for each epoch.
    """
    shared.seed_everything(seed)
    config = {"width": width, "recurrent": recurrent, "alphabet": alphabet}
    model = Recognizer(**config).to(device)
    varied = Varied(training, seed, stretch, noise, alphabet=alphabet, keep=not workers)
    batches = shared.loader(
        varied,
        min(batch_size, len(varied)),
        seed=seed,
        collate_fn=pad,
        workers=workers,
        pinned=torch.device(device).type == "cuda",
    )
    optimizer = torch.optim.AdamW(model.parameters(), rate, fused=True)
    steps = epochs * len(batches)
    history = shared.fit(
        model,
        loss,
        batches,
        epochs=epochs,
        optimizer=optimizer,
        scheduler=OneCycleLR(optimizer, rate, total_steps=steps),
        clip=1.0,
        validate=(lambda model: evaluate(model, validation)) if validation else None,
        checkpoint=checkpoint,
        config=config,
        plan={"steps": steps, "seed": seed},
        resume=resume,
    )
    return model, history
