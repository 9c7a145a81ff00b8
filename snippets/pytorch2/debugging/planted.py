import torch.nn.functional as F
from torch import nn

from snippets.pytorch2.debugging.sentence_model import SentenceModel


class HeadsByReshape(SentenceModel):
    def split(self, h):
        return h.reshape(len(h), self.heads, h.shape[1], -1)


class PaddingInTheMean(SentenceModel):
    def pool(self, h, real):
        return h.mean(1)


class MaskInverted(SentenceModel):
    def mask(self, real):
        return super().mask(~real)


class PlacesForgotten(SentenceModel):
    def embed(self, text):
        return self.words(text) + 0 * self.places.weight[: text.shape[1]]


class NormOverTheBatch(SentenceModel):
    def middle(self, h):
        return F.relu(h - h.mean(0))


class DropoutAlways(SentenceModel):
    def drop(self, h):
        return F.dropout(h, 0.2)


class Detached(SentenceModel):
    def attend(self, h, real):
        return super().attend(h, real).detach()


class HeadInAList(SentenceModel):
    def __init__(self):
        super().__init__()
        self.head, self.hidden = nn.Identity(), [nn.Linear(16, 3)]

    def scores(self, h):
        return self.hidden[0](h)


class Squeezed(SentenceModel):
    def pool(self, h, real):
        return super().pool(h, real).squeeze()


class ScoresSquashed(SentenceModel):
    def scores(self, h):
        return super().scores(h).softmax(-1)


class AnotherActivation(SentenceModel):
    def middle(self, h):
        return F.gelu(h)


PLANTED = [kind for kind in SentenceModel.__subclasses__() if kind.__module__ == __name__]
