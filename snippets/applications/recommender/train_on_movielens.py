from pathlib import Path
from urllib.request import urlretrieve
from zipfile import ZipFile

from snippets.kit.recommender.events import in_time
from snippets.kit.recommender.factorization import MatrixFactorization, stars_for
from snippets.kit.recommender.movielens import read_movielens
from snippets.kit.recommender.ratings import bias_model, rmse
from snippets.kit.recommender.training import train_ratings
from snippets.kit.training import choose_device, load_model

urlretrieve("https://files.grouplens.org/datasets/movielens/ml-1m.zip", "ml-1m.zip")
ZipFile("ml-1m.zip").extractall()
catalogue, events = read_movielens("ml-1m")
cut, end = events.day[len(events) * 9 // 10].item(), events.day[-1].item()
training, test = in_time(events, cut, end)
plan = {"epochs": 10, "device": choose_device(), "resume": Path("movielens.pt").exists()}
train_ratings(training, checkpoint="movielens.pt", **plan)

model = load_model("movielens.pt", MatrixFactorization)
print(f"RMSE {rmse(model, test):.3f}, biases alone {rmse(bias_model(training), test):.3f}")
print(f"user 0 would give {catalogue[0].title} {stars_for(model, 0, 0):.1f} stars")
