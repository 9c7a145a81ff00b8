import torch

from snippets.kit.recommender.events import in_time, world
from snippets.kit.recommender.serving import Recommender
from snippets.kit.recommender.trained import clicks_model

made = world()
training, _ = in_time(made.events)
histories = training.histories()
recommender = Recommender(clicks_model(), made.catalogue)
together = recommender.rank(histories, k=10)
alone = torch.cat([recommender.rank([history], k=10) for history in histories[:50]])
print("shape:", tuple(together.shape))
print("one by one the same:", torch.equal(together[:50], alone))
print("already watched:", training.watched().gather(1, together).sum().item())
