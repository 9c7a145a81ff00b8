import matplotlib.pyplot as plt
import torch

from snippets.kit.recommender.catalogue import GENRES
from snippets.kit.recommender.events import world
from snippets.kit.recommender.trained import clicks_model

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
    x, y = across[main == number], up[main == number]
    points = axes.scatter(x.numpy(), y.numpy(), s=14, marker="osD^v<>P"[number])
    place = (x.median().item(), y.median().item())
    box = {"boxstyle": "round", "facecolor": points.get_facecolor()[0], "edgecolor": "none"}
    axes.annotate(genre, place, ha="center", va="center", color="white", bbox=box)
axes.set(xlabel="first principal direction", ylabel="second", xticks=[], yticks=[])
plt.show()
