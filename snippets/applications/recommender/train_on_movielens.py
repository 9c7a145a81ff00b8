from urllib.request import urlretrieve
from zipfile import ZipFile

from snippets.kit.recommender.events import in_time
from snippets.kit.recommender.movielens import read_movielens
from snippets.kit.recommender.ratings import bias_model, rmse
from snippets.kit.recommender.training import train_ratings
from snippets.kit.training import choose_device

urlretrieve("https://files.grouplens.org/datasets/movielens/ml-1m.zip", "ml-1m.zip")
ZipFile("ml-1m.zip").extractall()
catalogue, events = read_movielens("ml-1m")
cut, end = events.day[len(events) * 9 // 10].item(), events.day[-1].item()
training, test = in_time(events, cut, end)
model, _ = train_ratings(training, epochs=10, device=choose_device())
print(rmse(bias_model(training), test), rmse(model.cpu(), test))
