import matplotlib.pyplot as plt

from snippets.kit.recommender.events import world

count = world().events.film.bincount(minlength=400).sort(descending=True).values
head = count[:80].sum() / count.sum()
print(f"the 80 most popular of 400 films: {head:.0%} of the events")
print("events of the first, the middle and the last film:", count[[0, 199, 399]].tolist())

figure, axes = plt.subplots(figsize=(6.0, 2.4))
axes.fill_between(range(80), count[:80].numpy(), step="post", label="80 most popular")
axes.fill_between(range(79, 400), count[79:].numpy(), step="post", label="long tail")
axes.set(xlabel="film, by popularity", ylabel="events", xlim=(0, 400), ylim=(0, None))
axes.legend(frameon=False)
plt.show()
