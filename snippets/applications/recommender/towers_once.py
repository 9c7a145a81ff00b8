import torch

from snippets.kit.recommender.clicks import padded, popularity
from snippets.kit.recommender.events import in_time, world
from snippets.kit.recommender.metrics import recall, top_k
from snippets.kit.recommender.training import train_towers

torch.set_num_threads(1)
made = world()
training, test = in_time(made.events)
model, history = train_towers(training, made.catalogue.features(), seed=1)
with torch.no_grad():
    logits = model(padded(training.histories(), training.films))
score, rival = (
    recall(top_k(scores, 10, training.watched()), test.watched())
    for scores in (logits, popularity(training))
)
print("epochs:", len(history))
print("recall@10 at least 0.24:", score >= 0.24)
print("more than 2.3 times popularity:", score > 2.3 * rival)
