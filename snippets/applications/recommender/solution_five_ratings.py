import torch

from snippets.kit.recommender.events import in_time, world
from snippets.kit.recommender.trained import ratings_model

model = ratings_model()
events = in_time(world().events)[0]
vectors = torch.cat([torch.ones(events.films, 1), model.film.weight.detach()], dim=1)
known = (model.mean + model.film_bias.weight.squeeze(1)).detach()
penalty = torch.diag(torch.tensor([1.0] + [0.5] * 16))
for count in (0, 1, 5, 20):
    errors = []
    for user in range(0, 800, 4):
        mine = events.rows(events.user == user)
        if len(mine) < 40:
            continue
        x, rest = vectors[mine.film], mine.stars - known[mine.film]
        normal = x[:count].T @ x[:count] + penalty
        own = torch.linalg.solve(normal, x[:count].T @ rest[:count])
        errors.append((x[20:] @ own - rest[20:]).square())
    print(f"after {count:2} ratings: RMSE {torch.cat(errors).mean().sqrt():.2f}")
