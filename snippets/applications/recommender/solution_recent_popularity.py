from snippets.kit.recommender.clicks import popularity
from snippets.kit.recommender.events import in_time, world
from snippets.kit.recommender.metrics import recall, top_k

training, test = in_time(world().events, 80, 90)  # a choice: so on the validation days
for days in (80, 40, 20, 10, 5):
    recent = training.rows(training.day >= 80 - days)
    ranked = top_k(popularity(recent), 10, training.watched())
    print(f"popularity of the last {days:2} days: {recall(ranked, test.watched()):.3f}")
