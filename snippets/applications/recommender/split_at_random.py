from snippets.kit.recommender.clicks import film_neighbours
from snippets.kit.recommender.events import at_random, in_time, world
from snippets.kit.recommender.metrics import recall, top_k

events = world().events
for name, (training, test) in [("in time", in_time(events)), ("random", at_random(events, 0.11))]:
    ranked = top_k(film_neighbours(training, halving=None), 10, training.watched())
    print(f"recall@10 of the neighbours, split {name:<7}: {recall(ranked, test.watched()):.2f}")
