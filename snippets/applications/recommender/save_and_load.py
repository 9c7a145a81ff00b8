import torch

from snippets.kit.recommender.events import in_time, world
from snippets.kit.recommender.serving import Recommender
from snippets.kit.recommender.towers import TwoTower
from snippets.kit.recommender.training import train_towers
from snippets.kit.training import load_model

torch.set_num_threads(1)
made = world()
training, _ = in_time(made.events)
features = made.catalogue.features()
model, _ = train_towers(training, features, epochs=1, checkpoint="model.pt")

loaded = load_model("model.pt", TwoTower)
histories = training.histories()[:5]
before, after = (Recommender(one, made.catalogue).logits(histories) for one in (model, loaded))
print("the same logits:", torch.equal(before, after))
