import torch

from snippets.kit.recommender.events import in_time, world
from snippets.kit.recommender.serving import Recommender
from snippets.kit.recommender.trained import clicks_model

made = world()
training, test = in_time(made.events)
histories = training.histories()
ranked = Recommender(clicks_model(), made.catalogue).rank(histories)
found = (ranked[test.user] == test.film[:, None]).any(dim=1)
genre = [film.genres[0] for film in made.catalogue]
familiar = torch.tensor(
    [
        genre[film] in {genre[number] for number in histories[user][-5:]}
        for user, film in zip(test.user.tolist(), test.film.tolist(), strict=True)
    ]
)
for name, chosen in [("one of the last five films", familiar), ("none of them", ~familiar)]:
    share = found[chosen].double().mean()
    print(f"genre of {name}: {chosen.sum()} films, {share:.0%} were among the ten")
