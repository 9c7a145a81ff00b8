from snippets.kit.recommender.clicks import film_neighbours, popularity
from snippets.kit.recommender.events import in_time, world
from snippets.kit.recommender.metrics import recall, top_k

training, test = in_time(world().events)
for name, scores in [
    ("popularity", popularity(training)),
    ("neighbours", film_neighbours(training, halving=None)),
    ("neighbours, recent films count more", film_neighbours(training)),
]:
    ranked = top_k(scores, 10, training.watched())
    print(f"recall@10 {recall(ranked, test.watched()):.3f}  {name}")
