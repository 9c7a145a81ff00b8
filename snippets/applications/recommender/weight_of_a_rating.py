import torch

from snippets.kit.recommender.events import in_time, world
from snippets.kit.recommender.ratings import balancing_weights

made = world()
training, _ = in_time(made.events)
asked = made.random.rows(slice(None, None, 8))
weights = balancing_weights(training, asked)
print(f"{len(asked)} random pairs were asked")
for stars in torch.arange(1, 6):
    print(f"a rating of {stars} counts {weights[training.stars == stars][0]:.1f} times")
