import matplotlib.pyplot as plt
import torch

from snippets.applications.recommender.catalogue import GENRES
from snippets.applications.recommender.events import world
from snippets.applications.recommender.trained import clicks_model

catalogue = world().catalogue
with torch.no_grad():
    vectors = clicks_model().film_vectors()
vectors = vectors - vectors.mean(dim=0)
_, _, directions = torch.linalg.svd(vectors, full_matrices=False)
signs = directions.gather(1, directions.abs().argmax(dim=1, keepdim=True)).sign()
across, up = (vectors @ (signs * directions)[:2].T).T

figure, axes = plt.subplots(figsize=(6.0, 4.2))
main = torch.tensor([GENRES.index(film.genres[0]) for film in catalogue])
for number, genre in enumerate(GENRES):
    chosen = main == number
    axes.scatter(
        across[chosen].numpy(), up[chosen].numpy(), s=9, marker="osD^v<>P"[number], label=genre
    )
axes.set(xlabel="first principal direction", ylabel="second", xticks=[], yticks=[])
axes.legend(frameon=False, loc="center left", bbox_to_anchor=(1, 0.5))
plt.show()
