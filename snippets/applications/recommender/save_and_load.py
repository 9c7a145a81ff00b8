import torch

from snippets.applications.recommender.events import in_time, world
from snippets.applications.recommender.serving import Recommender
from snippets.applications.recommender.towers import TwoTower
from snippets.applications.recommender.training import train_towers
from snippets.training import load_model

torch.set_num_threads(1)
made = world()
training, _ = in_time(made.events)
features = made.catalogue.features()
model, _ = train_towers(training, features, epochs=1, checkpoint="model.pt")

loaded = load_model("model.pt", TwoTower)
histories = training.histories()[:5]
before, after = (Recommender(one, made.catalogue).logits(histories) for one in (model, loaded))
print("the same logits:", torch.equal(before, after))
