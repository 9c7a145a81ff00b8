import torch

from snippets.kit.recommender.events import in_time, world
from snippets.kit.recommender.ratings import bias_model, rmse
from snippets.kit.recommender.training import train_ratings

torch.set_num_threads(1)
training, test = in_time(world().events)
model, history = train_ratings(training, seed=1)
error, rival = rmse(model, test), rmse(bias_model(training), test)
print("epochs:", len(history))
print("RMSE below 0.75:", error < 0.75)
print("at least 0.09 under the biases:", error < rival - 0.09)
