"""What there is to beat: time warping of templates, and a classifier of single frames."""

from collections.abc import Sequence

import numpy as np
import torch
import torch.nn.functional as F
from sklearn.linear_model import LogisticRegression
from torch import Tensor
from torch.nn.utils.rnn import pad_sequence

from snippets.kit.speech_recognition.data import Utterance
from snippets.kit.speech_recognition.features import log_mel


def coarse(samples: Tensor) -> Tensor:
    """Every second frame of `log_mel`: 20 ms from one to the next is enough here."""
    return log_mel(samples)[::2]


def owners(frames: int, digits: str) -> np.ndarray:
    """Which digit each frame belongs to, if all digits were equally long; counted from 0."""
    return np.arange(frames) * len(digits) // frames


# --8<-- [start:warping]
class Templates:
    """Dynamic time warping of connected words, in one pass over the utterance.

    Every frame of the utterance is laid on a frame of a template. From one frame to the next,
    the place in the template stays, or moves on by one or two; behind the end of a template
    any other may begin. The cheapest way through the utterance gives the digits.

    Args:
        training: Strings of digits; each is cut into templates of equal length.
        penalty: What beginning another template costs.
    """

    def __init__(self, training: Sequence[Utterance], penalty: float = -4.0) -> None:
        self.penalty = penalty
        self.digits = "".join(one.text for one in training)
        pieces = []
        for one in training:
            frames = coarse(one.samples)
            sizes = np.bincount(owners(len(frames), one.text))
            pieces += frames.split(sizes.tolist())
        self.last = torch.tensor([len(piece) - 1 for piece in pieces])
        self.frames = pad_sequence(pieces, batch_first=True)

    def transcribe(self, samples: Tensor) -> str:
        """Give the digits of one utterance."""
        count, longest, _ = self.frames.shape
        distance = torch.cdist(coarse(samples), self.frames.flatten(0, 1)).view(-1, count, longest)
        cost = torch.full((count, longest), torch.inf)
        begun = torch.zeros(count, longest, dtype=torch.int64)
        ended, ends = torch.tensor(0.0), []  # of the cheapest way up to the frame before
        for now, here in enumerate(distance):
            ways = torch.stack([F.pad(cost, (by, -by), value=torch.inf) for by in range(3)])
            cost, choice = ways.min(dim=0)
            starts = torch.stack([F.pad(begun, (by, -by)) for by in range(3)])
            begun = starts.gather(0, choice[None])[0]
            fresh = ended + self.penalty < cost[:, 0]
            cost[fresh, 0], begun[fresh, 0] = ended + self.penalty, now
            cost = cost + here
            ended, best = cost.gather(1, self.last[:, None])[:, 0].min(dim=0)
            ends.append((self.digits[best], begun[best, self.last[best]].item()))
        said, now = "", len(ends)
        while now:
            digit, now = ends[now - 1]
            said = digit + said
        return said


# --8<-- [end:warping]


# --8<-- [start:frames]
class Frames:
    """Logistic regression for single frames, then the likeliest sequence of digits.

    Args:
        training: Strings of digits; all digits of a string are taken to be equally long.
        context: Frames on either side that are looked at as well.
        penalty: What a change of digit from one frame to the next costs, in nats.
    """

    def __init__(
        self, training: Sequence[Utterance], context: int = 12, penalty: float = 8.0
    ) -> None:
        self.context, self.penalty = context, penalty
        inputs = [self.stacked(one.samples) for one in training]
        labels = [
            np.array(list(one.text))[owners(len(frames), one.text)]
            for one, frames in zip(training, inputs, strict=True)
        ]
        self.usual = len(np.concatenate(labels)) / sum(len(one.text) for one in training)
        self.model = LogisticRegression(C=1e-3, max_iter=500)
        self.model.fit(np.concatenate(inputs), np.concatenate(labels))

    def stacked(self, samples: Tensor) -> np.ndarray:
        """Frames side by side with their neighbours."""
        frames = coarse(samples).mT[None]
        padded = F.pad(frames, (self.context, self.context), mode="replicate")
        windows = padded.unfold(2, 2 * self.context + 1, 1)[0]
        return windows.permute(1, 0, 2).flatten(1).numpy()

    def transcribe(self, samples: Tensor) -> str:
        """Give the digits of one utterance; a run twice as long as usual counts twice."""
        scores = self.model.predict_log_proba(self.stacked(samples))
        value, back = scores[0], []
        for step in scores[1:]:
            change = value.max() - self.penalty
            back.append(np.where(value >= change, np.arange(len(value)), value.argmax()))
            value = np.maximum(value, change) + step
        path = [value.argmax()]
        for row in reversed(back):
            path.append(row[path[-1]])
        path = np.array(path[::-1])
        runs = np.split(path, np.flatnonzero(np.diff(path)) + 1)
        return "".join(
            self.model.classes_[run[0]] * max(1, round(len(run) / self.usual)) for run in runs
        )


# --8<-- [end:frames]
