"""Recommending for histories: one matrix product for many users, and a reason for each film."""

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from snippets.kit.recommender.catalogue import Catalogue, Film
from snippets.kit.recommender.clicks import padded
from snippets.kit.recommender.events import check_numbers
from snippets.kit.recommender.metrics import top_k
from snippets.kit.recommender.towers import TwoTower


@dataclass(frozen=True)
class Recommendation:
    """A film for somebody.

    Attributes:
        film: The film.
        number: Its number.
        chance: The probability that the model gives it, among the films not yet watched.
        because: Of the films of the history that the model reads, the one most like it, if any.
    """

    film: Film
    number: int
    chance: float
    because: Film | None


class Recommender:
    """A trained model, ready to be asked.

    The vectors of the films are computed once. A history is enough: the user need not have
    been there when the model was trained. An empty history gets what is popular.

    Args:
        model: The two towers.
        catalogue: The films, in the order of the numbers with which the model was trained.

    Raises:
        ValueError: If model and catalogue have not the same number of films.
    """

    def __init__(self, model: TwoTower, catalogue: Catalogue) -> None:
        if len(model.bias) != len(catalogue):
            raise ValueError(
                f"the model knows {len(model.bias)} films, but the catalogue has {len(catalogue)}"
            )
        self.model = model.eval()
        self.catalogue = catalogue
        with torch.no_grad():
            self.vectors = model.film_vectors()

    @torch.no_grad()
    def logits(self, histories: list[list[int]]) -> Tensor:
        """The logits of all films, of shape ``(histories, films)``; minus infinity if watched.

        Raises:
            ValueError: If a history names a film that does not exist.
        """
        films = len(self.catalogue)
        for history in histories:
            check_numbers("film", torch.tensor(history, dtype=torch.int64), films)
        read = padded(histories, films, self.model.length).to(self.vectors.device)
        users = self.model.user_vectors(read, self.vectors)
        logits = users @ self.vectors.T + self.model.bias
        watched = torch.zeros_like(logits, dtype=torch.bool)
        for row, history in zip(watched, histories, strict=True):
            row[history] = True
        return logits.masked_fill(watched, -torch.inf)

    def rank(self, histories: list[list[int]], k: int = 10) -> Tensor:
        """The k best films for each history, of shape ``(histories, k)``."""
        return top_k(self.logits(histories), k)

    def recommend(self, history: list[int], k: int = 5) -> list[Recommendation]:
        """The k best films for one history, with their chances and reasons."""
        logits = self.logits([history])
        chances = logits.softmax(dim=1)[0]
        found = []
        for number in top_k(logits, k)[0].tolist():
            because = None
            if read := history[-self.model.length :]:
                alike = F.cosine_similarity(self.vectors[read], self.vectors[number], dim=1)
                because = self.catalogue[read[int(alike.argmax())]]
            film = self.catalogue[number]
            found.append(Recommendation(film, number, chances[number].item(), because))
        return found
