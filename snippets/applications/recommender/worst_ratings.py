import torch

from snippets.kit.recommender.events import in_time, world
from snippets.kit.recommender.trained import ratings_model

made = world()
training, test = in_time(made.events)
with torch.no_grad():
    predicted = ratings_model()(test.user, test.film)
error = predicted - test.stars
expected = made.expected[test.user, test.film]
print("stars  predicted  true mean  film")
for row in error.abs().argsort(descending=True)[:5].tolist():
    film = made.catalogue[test.film[row]]
    print(f"{test.stars[row]:5.1f}{predicted[row]:11.1f}{expected[row]:11.1f}  {film}")

count = training.user.bincount(minlength=800)[test.user]
for low, high in ((0, 5), (6, 20), (21, 999)):
    chosen = (count >= low) & (count <= high)
    rmse = error[chosen].square().mean().sqrt()
    print(f"users with {low} to {high} ratings: RMSE {rmse:.2f}, {chosen.sum()} test ratings")
