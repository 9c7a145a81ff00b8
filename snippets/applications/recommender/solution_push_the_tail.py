from snippets.kit.recommender.events import in_time, world
from snippets.kit.recommender.metrics import coverage, recall, tail_share, top_k
from snippets.kit.recommender.serving import Recommender
from snippets.kit.recommender.trained import clicks_model

made = world()
training, test = in_time(made.events)
logits = Recommender(clicks_model(), made.catalogue).logits(training.histories())
count = training.film.bincount(minlength=training.films)
print("strength  recall  tail  coverage")
for strength in (0.0, 0.25, 0.5, 1.0):
    ranked = top_k(logits - strength * (count + 1).log(), 10)
    figures = recall(ranked, test.watched()), tail_share(ranked, count), coverage(ranked, 400)
    print(f"{strength:8.2f}" + "".join(f"{figure:8.2f}" for figure in figures))
