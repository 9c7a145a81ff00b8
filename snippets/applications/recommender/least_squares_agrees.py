import torch

from snippets.kit.recommender.events import in_time, world
from snippets.kit.recommender.ratings import alternating_least_squares, bias_model, rmse
from snippets.kit.recommender.trained import ratings_model

training, test = in_time(world().events)
of_user, of_film = alternating_least_squares(training)
biases = bias_model(training)


def closed_form(user, film):
    return biases(user, film) + (of_user[user] * of_film[film]).sum(-1)


model = ratings_model()
print(f"least squares {rmse(closed_form, test):.3f}, gradient {rmse(model, test):.3f}")
with torch.no_grad():
    pair = torch.stack([model(test.user, test.film), closed_form(test.user, test.film)])
print(f"correlation of their predictions: {torch.corrcoef(pair)[0, 1]:.2f}")
