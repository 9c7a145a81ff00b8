import torch

from snippets.kit.recommender.clicks import padded, popularity
from snippets.kit.recommender.events import in_time, world
from snippets.kit.recommender.metrics import recall, top_k
from snippets.kit.recommender.trained import clicks_model

training, test = in_time(world().events)
watched, relevant = training.watched(), test.watched()
with torch.no_grad():
    towers = clicks_model()(padded(training.histories(), training.films)).double()
generator = torch.Generator().manual_seed(0)
kept = torch.rand(relevant.shape, generator=generator) < 0.1  # a tenth of the films
sampled_out = watched | ~(kept | relevant)
for name, scores in [("popularity", popularity(training)), ("two towers", towers)]:
    exact, easy = (
        recall(top_k(scores.masked_fill(out, -1e9), 10), relevant) for out in (watched, sampled_out)
    )
    print(f"{name}: recall@10 among all films {exact:.2f}, against a random tenth {easy:.2f}")
