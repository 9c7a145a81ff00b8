import torch

from snippets.kit.recommender.events import check_stars, world
from snippets.kit.recommender.factorization import stars_for
from snippets.kit.recommender.serving import Recommender
from snippets.kit.recommender.trained import clicks_model, ratings_model

catalogue = world().catalogue
recommender, model = Recommender(clicks_model(), catalogue), ratings_model()
for attempt in (
    lambda: catalogue.find("Frozen Orbt"),
    lambda: catalogue.find(400),
    lambda: recommender.recommend([3, 1000]),
    lambda: stars_for(model, user=800, film=3),
    lambda: check_stars(torch.tensor([4.5, 7.0])),
):
    try:
        attempt()
    except ValueError as error:
        print(error)

print("\nnobody's history:", [one.film.title for one in recommender.recommend([], k=3)])
print(f"nobody's stars: {stars_for(model, user=None, film=3):.1f}")
