from functools import partial
from statistics import mean

import torch
from sklearn.neighbors import KNeighborsClassifier
from sklearn.svm import SVC

from snippets.maths.lenet import moving_digits as data
from snippets.maths.lenet.network import dense, lenet

NETWORKS = {
    "lenet": lenet,
    "dense18": partial(dense, 18),
    "dense256": partial(dense, 256),
    "dense256x2": partial(dense, 256, 256),
    "dense1024": partial(dense, 1024),
}
RECIPES = [{"rate": rate, "epochs": n} for rate in (0.01, 0.03, 0.1) for n in (12, 48)]
RIVALS = {
    "neighbours": (KNeighborsClassifier, [{"n_neighbors": k} for k in (1, 3, 5)]),
    "svm": (SVC, [{"C": c, "gamma": g} for c in (1, 10, 100) for g in (0.03, 0.1, 0.3)]),
}
part, rest = data.train.split([240, 960])


def network(new, move=False):
    """Choose rate and epochs on a fifth of the training sheets, then train on all, three times."""

    def score(recipe, seed, chosen, judged):
        torch.manual_seed(seed)
        model = new()
        data.fit(model, **recipe, chosen=chosen, move=move)
        return 100 * data.accuracy(model, judged)

    best = max(RECIPES, key=lambda recipe: score(recipe, 0, rest, part))
    found = [score(best, seed, data.train, data.test) for seed in range(3)]
    figures = {"mean": mean(found), "least": min(found), "most": max(found)}
    return {key: f"{value:.1f}" for key, value in figures.items()} | best


def rival(new, settings, move=False):
    """The same for a method of scikit-learn; with `move`, it learns every digit in every place."""

    def score(setting, chosen, judged, move):
        sheets = data.everywhere[:, chosen] if move else data.images[None, chosen]
        classes = data.labels[chosen].repeat(len(sheets))
        model = new(**setting).fit(sheets.reshape(-1, 144).numpy(), classes.numpy())
        judged_sheets = data.images[judged].flatten(1).numpy()
        return 100 * model.score(judged_sheets, data.labels[judged].numpy())

    best = max(settings, key=lambda setting: score(setting, rest, part, move=False))
    return {"mean": f"{score(best, data.train, data.test, move):.1f}"} | best


def measure():
    """Train on the sheets as they are; then some of the models on digits moved about."""
    torch.set_num_threads(1)
    result = {name: network(new) for name, new in NETWORKS.items()}
    result |= {name: rival(*pair) for name, pair in RIVALS.items()}
    for name in ("lenet", "dense1024"):
        result[f"{name}_moved"] = network(NETWORKS[name], move=True)
    for name, pair in RIVALS.items():
        result[f"{name}_moved"] = rival(*pair, move=True)
    return {name: {key: str(value) for key, value in row.items()} for name, row in result.items()}
