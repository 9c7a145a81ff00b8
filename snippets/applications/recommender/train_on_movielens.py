from pathlib import Path
from urllib.request import urlretrieve
from zipfile import ZipFile

from snippets.kit.recommender.events import in_time
from snippets.kit.recommender.factorization import MatrixFactorization, stars_for
from snippets.kit.recommender.movielens import read_movielens
from snippets.kit.recommender.ratings import bias_model, rmse
from snippets.kit.recommender.training import train_ratings
from snippets.kit.training import choose_device, is_main, load_model, process_group

if not Path("ml-1m").exists():
    urlretrieve("https://files.grouplens.org/datasets/movielens/ml-1m.zip", "ml-1m.zip")
    ZipFile("ml-1m.zip").extractall()
catalogue, events = read_movielens("ml-1m")
cut, end = events.day[len(events) * 9 // 10].item(), events.day[-1].item()
training, test = in_time(events, cut, end)
device, file = choose_device(), Path("movielens.pt")
plan = {"epochs": 10, "device": device, "checkpoint": file, "resume": file.exists()}
with process_group(device):  # alone, or together under torchrun
    train_ratings(training, **plan)
    if not is_main():
        raise SystemExit

model = load_model(file, MatrixFactorization, device)
print(f"RMSE {rmse(model, test):.3f}, biases alone {rmse(bias_model(training), test):.3f}")
print(f"user 0 would give {catalogue[0].title} {stars_for(model, 0, 0):.1f} stars")
