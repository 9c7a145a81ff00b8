"""Predict each character of a text from all those before it, with a GRU."""

import math
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy
from torch.utils.data import DataLoader, Dataset

from snippets.kit import training as shared
from snippets.kit.text_classification.counting import ALPHABET
from snippets.kit.text_classification.training import rise_and_fall

NUMBERS = {character: number for number, character in enumerate(ALPHABET)}


def encode(text: str) -> Tensor:
    """The numbers of the characters; one that is not in the alphabet becomes ``?``."""
    return torch.tensor([NUMBERS.get(character, NUMBERS["?"]) for character in text])


def check_prompt(prompt: str) -> None:
    """Raise ValueError if a text has characters that are not in the alphabet."""
    unknown = dict.fromkeys(character for character in prompt if character not in NUMBERS)
    if unknown:
        raise ValueError(f"the model has never read {' '.join(map(repr, unknown))}")


class CharacterModel(nn.Module):
    """Predicts the next character from all characters so far.

    Args:
        hidden: The length of the state.
        embedding: The length of a character's vector.
    """

    def __init__(self, hidden: int = 128, embedding: int = 64) -> None:
        super().__init__()
        self.embedding = nn.Embedding(len(ALPHABET), embedding)
        self.reader = nn.GRU(embedding, hidden, batch_first=True)
        self.predict = nn.Linear(hidden, len(ALPHABET))

    def forward(self, numbers: Tensor, state: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """Characters ``(N, L)`` to logits ``(N, L, characters)`` and the state after them."""
        states, state = self.reader(self.embedding(numbers), state)
        return self.predict(states), state


class Streams(Dataset):
    """A text cut into streams that are read side by side, a window at a time.

    Window ``i + 1`` of a stream goes on where window ``i`` ended, so that the state can be
    carried over. Processes of ``torchrun`` share the streams.

    Args:
        text: The text.
        streams: How many streams, of all processes together.
        window: Characters in a window.
    """

    def __init__(self, text: str, streams: int = 64, window: int = 16) -> None:
        processes = torch.distributed.get_world_size() if torch.distributed.is_initialized() else 1
        if streams % processes:
            raise ValueError(f"{processes} processes cannot share {streams} streams evenly")
        windows = (len(text) - 1) // (streams * window)
        if not windows:
            raise ValueError(f"{len(text)} characters are too few for {streams} streams")
        numbers, size = encode(text), windows * streams * window
        rank = torch.distributed.get_rank() if processes > 1 else 0
        self.inputs, self.targets = (
            part.view(streams, windows, window)[rank::processes]
            for part in (numbers[:size], numbers[1 : size + 1])
        )

    def __len__(self) -> int:
        return self.inputs.shape[1]

    def __getitem__(self, index: int) -> tuple[Tensor, Tensor, bool]:
        return self.inputs[:, index], self.targets[:, index], index == 0


class CarriedState:
    """The loss of a window, given the state that the window before left behind."""

    def __call__(self, model: nn.Module, batch: tuple[Tensor, Tensor, bool]) -> Tensor:
        """Cross-entropy in nats, a mean over the characters of the window."""
        inputs, targets, first = batch
        logits, state = model(inputs, None if first else self.state)
        self.state = state.detach()  # the gradient stops at the start of the window
        return cross_entropy(logits.flatten(0, 1), targets.flatten())


def train(
    model: CharacterModel,
    training: str,
    validation: str,
    *,
    epochs: int,
    rate: float = 0.01,
    seed: int = 0,
    checkpoint: str | Path | None = None,
    config: dict | None = None,
    resume: bool = False,
) -> list[dict[str, float]]:
    """Train a language model.

    Args:
        model: On its device.
        training: The text to learn from.
        validation: The text whose bits per character are reported after every epoch.
        epochs: How often to read the training text.
        rate: The highest learning rate; it rises to there and then falls to 0.
        seed: That of the model's initial weights: whoever resumes must say the same.
        checkpoint: A file to write after every epoch.
        config: The arguments that build the model again.
        resume: Go on from `checkpoint`.

    Returns:
        A row for each epoch.
    """
    batches = DataLoader(Streams(training), batch_size=None)
    steps = epochs * len(batches)
    optimizer = torch.optim.AdamW(model.parameters(), lr=rate, weight_decay=0.01)

    def validate(model: nn.Module) -> dict[str, float]:
        bits = bits_per_character(model, validation)
        return {"loss": bits * math.log(2), "bits": bits}

    return shared.fit(
        model,
        CarriedState(),
        batches,
        epochs=epochs,
        optimizer=optimizer,
        scheduler=rise_and_fall(optimizer, steps),
        clip=1.0,
        validate=validate,
        checkpoint=checkpoint,
        config=config,
        plan={"steps": steps, "seed": seed},
        resume=resume,
    )


@torch.no_grad()
def bits_per_character(model: CharacterModel, text: str, streams: int = 16) -> float:
    """How many bits a character of a text costs the model on average.

    The text is cut into streams that are read side by side; each starts without any
    context, after a line break, so that every character is predicted once.

    Args:
        model: The model.
        text: At least one character.
        streams: More are faster, but more characters have little context.
    """
    if not text:
        raise ValueError("an empty text has no bits per character")
    device = model.predict.weight.device
    width = math.ceil(len(text) / streams)
    pieces = [text[start : start + width] for start in range(0, len(text), width)]
    targets = nn.utils.rnn.pad_sequence([encode(p) for p in pieces], True, -100).to(device)
    starts = torch.full((len(pieces), 1), NUMBERS["\n"], device=device)
    inputs = torch.cat([starts, targets[:, :-1].clamp(min=0)], dim=1)
    total, state = 0.0, None
    for a, b in zip(inputs.split(500, dim=1), targets.split(500, dim=1), strict=True):
        logits, state = model(a, state)
        total += cross_entropy(logits.flatten(0, 1), b.flatten(), reduction="sum").item()
    return total / len(text) / math.log(2)


@torch.no_grad()
def generate(
    model: CharacterModel,
    prompt: str = "\n",
    *,
    length: int = 400,
    temperature: float = 0.7,
    seed: int = 0,
) -> str:
    """Write a text, one character after the other.

    Args:
        model: The model.
        prompt: What the text begins with.
        length: How many characters to add.
        temperature: Below 1, likely characters become more likely; at 0, the likeliest
            is always taken.
        seed: Decides what is drawn.
    """
    if not temperature >= 0:
        raise ValueError(f"temperature is {temperature}, but cannot be negative")
    model.eval()
    device = model.predict.weight.device
    generator = torch.Generator().manual_seed(seed)
    numbers, state, written = encode(prompt or "\n").to(device)[None], None, []
    for _ in range(length):
        logits, state = model(numbers, state)
        scores = logits[0, -1].cpu()
        if temperature:
            number = (scores / temperature).softmax(dim=0).multinomial(1, generator=generator)
        else:
            number = scores.argmax(dim=0, keepdim=True)
        written.append(ALPHABET[number.item()])
        numbers = number.to(device)[None]
    return prompt + "".join(written)
