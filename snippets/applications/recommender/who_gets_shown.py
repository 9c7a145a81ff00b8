import matplotlib.pyplot as plt

from snippets.kit.recommender.clicks import film_neighbours, popularity
from snippets.kit.recommender.events import in_time, world
from snippets.kit.recommender.metrics import top_k
from snippets.kit.recommender.serving import Recommender
from snippets.kit.recommender.trained import clicks_model

made = world()
training, test = in_time(made.events)
watched = training.watched()
shown = {
    "watched": test.film,
    "two towers": Recommender(clicks_model(), made.catalogue).rank(training.histories()),
    "neighbours": top_k(film_neighbours(training), 10, watched),
    "popularity": top_k(popularity(training), 10, watched),
}
order = training.film.bincount(minlength=400).argsort(descending=True, stable=True)
fifth = order.argsort() // 80

figure, axes = plt.subplots(figsize=(6.0, 2.6))
for number, (name, films) in enumerate(shown.items()):
    share = fifth[films].flatten().bincount(minlength=5) / films.numel()
    places = [place + 0.2 * (number - 1.5) for place in range(5)]
    axes.bar(places, share.tolist(), width=0.2, label=name)
labels = ["most popular\nfifth", "2nd", "3rd", "4th", "least popular\nfifth"]
axes.set(ylabel="share", ylim=(0, 1.02))
axes.set_xticks(range(5), labels)
axes.legend(frameon=False)
plt.show()
