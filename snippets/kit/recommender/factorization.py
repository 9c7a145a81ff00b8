"""Matrix factorisation with biases: who gives how many stars to what."""

import torch
from torch import Tensor, nn

from snippets.kit.recommender.events import check_numbers


class MatrixFactorization(nn.Module):
    """Mean + user bias + film bias + inner product of two learnt vectors.

    Args:
        users: How many users there are.
        films: How many films there are.
        dim: The length of the vectors.
        mean: The mean of all ratings.
    """

    def __init__(self, users: int, films: int, dim: int = 16, mean: float = 0.0) -> None:
        super().__init__()
        self.register_buffer("mean", torch.tensor(mean))
        self.user = nn.Embedding(users, dim)
        self.film = nn.Embedding(films, dim)
        self.user_bias = nn.Embedding(users, 1)
        self.film_bias = nn.Embedding(films, 1)
        for table in (self.user, self.film):
            nn.init.normal_(table.weight, std=0.1)
        for table in (self.user_bias, self.film_bias):
            nn.init.zeros_(table.weight)

    def forward(self, user: Tensor, film: Tensor) -> Tensor:
        """Predict ratings, for users and films of one shape."""
        bias = self.user_bias(user) + self.film_bias(film)
        return self.mean + bias.squeeze(-1) + (self.user(user) * self.film(film)).sum(-1)


@torch.no_grad()
def stars_for(model: MatrixFactorization, user: int | None, film: int) -> float:
    """Predict the stars that a user would give, from 0.5 to 5.

    Args:
        model: A trained model.
        user: A number, or `None` for somebody the model does not know: then the mean of
            all ratings and the bias of the film decide.
        film: A number.

    Raises:
        ValueError: If there is no such user or film.
    """
    films = torch.tensor([film], device=model.mean.device)
    check_numbers("film", films, model.film.num_embeddings)
    if user is None:
        stars = model.mean + model.film_bias(films).squeeze(-1)
    else:
        users = torch.tensor([user], device=model.mean.device)
        check_numbers("user", users, model.user.num_embeddings)
        stars = model(users, films)
    return stars.clamp(0.5, 5).item()
