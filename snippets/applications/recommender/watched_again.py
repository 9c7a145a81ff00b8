from snippets.kit.recommender.clicks import padded
from snippets.kit.recommender.events import in_time, world
from snippets.kit.recommender.metrics import recall, top_k
from snippets.kit.recommender.trained import clicks_model

training, test = in_time(world().events)
watched = training.watched()
logits = clicks_model()(padded(training.histories(), training.films)).detach()
for name, left_out in [("all films", None), ("not yet watched", watched)]:
    ranked = top_k(logits, 10, left_out)
    again = watched.gather(1, ranked).double().mean()
    print(f"{name:<16} recall@10 {recall(ranked, test.watched()):.2f}, watched before {again:.0%}")
