from collections import Counter

import torch

from snippets.kit.recommender.events import in_time, world
from snippets.kit.recommender.serving import Recommender
from snippets.kit.recommender.trained import clicks_model

made = world()
training, test = in_time(made.events)
histories, later = training.histories(), test.watched()
ranked = Recommender(clicks_model(), made.catalogue).rank(histories)
hits = later.gather(1, ranked).sum(dim=1)
missed = torch.where(hits == 0, later.sum(dim=1), 0)


def genres(numbers):
    return dict(Counter(made.catalogue[number].genres[0] for number in numbers).most_common(3))


for user in missed.argsort(descending=True, stable=True)[:3].tolist():
    print(f"user {user}: none of {missed[user]} films was among the ten")
    print("  last ten  ", genres(histories[user][-10:]))
    print("  shown     ", genres(ranked[user].tolist()))
    print("  watched   ", genres(later[user].nonzero().flatten().tolist()))
