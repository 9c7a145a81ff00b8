"""The recommender: its world, its metrics, its models, and its command."""

import functools
import json
import math

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from sklearn.linear_model import Ridge
from sklearn.metrics import ndcg_score, roc_auc_score

from includes import ROOT
from snippets.kit.recommender import (
    clicks,
    factorization,
    measure,
    metrics,
    negatives,
    ratings,
    towers,
    trained,
)
from snippets.kit.recommender.__main__ import program
from snippets.kit.recommender.catalogue import GENRES, Catalogue, Film, films
from snippets.kit.recommender.events import (
    Events,
    at_random,
    in_time,
    world,
)
from snippets.kit.recommender.movielens import read_movielens
from snippets.kit.recommender.serving import Recommender
from snippets.kit.recommender.training import (
    Rows,
    train_factorization,
    train_ratings,
    train_towers,
)
from snippets.kit.training import CheckpointError, load_checkpoint, load_model

RESULTS = json.loads((ROOT / "snippets/applications/recommender/results.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def made():
    return world()


@pytest.fixture(scope="module")
def small():
    return world(seed=5, users=60)


def events_of(rows, users=3, films=4):
    """Events from tuples (user, film, stars), one a day."""
    user, film, stars = zip(*rows, strict=True)
    days = torch.arange(len(rows)).double()
    return Events(torch.tensor(user), torch.tensor(film), days, torch.tensor(stars), users, films)


# the catalogue


def test_films_have_titles_of_their_own_and_known_genres():
    catalogue = films()
    assert len(catalogue) == 400
    assert len({film.title for film in catalogue}) == len({f.chinese for f in catalogue}) == 400
    for number, genre in enumerate(GENRES):
        assert {film.genres[0] for film in catalogue[50 * number : 50 * (number + 1)]} == {genre}
    two = sum(len(film.genres) == 2 for film in catalogue)
    assert 0.3 < two / 400 < 0.5
    assert [film.title for film in films(1)] != [film.title for film in catalogue]


def test_features_share_one_among_the_genres():
    catalogue = Catalogue(
        [Film("a", ("x",)), Film("b", ("y", "x")), Film("c", ("x", "y", "z"))], ("x", "y", "z")
    )
    third = 1 / 3
    expected = torch.tensor([[1.0, 0, 0], [0.3, 0.7, 0], [third, third, third]])
    assert torch.allclose(catalogue.features(), expected)


def test_a_film_is_found_by_either_title_or_its_number():
    catalogue = films()
    film = catalogue[322]
    assert catalogue.find(f" {film.title.upper()} ") == 322
    assert catalogue.find(film.chinese) == catalogue.find("322") == catalogue.find(322) == 322


@pytest.mark.parametrize(
    "text, message",
    [
        ("Iron Chaise", "there is no film 'Iron Chaise'; similar: Iron Chase"),
        ("", "there is no film ''$"),
        ("-1", "from 0 to 399, not -1"),
        (400, "from 0 to 399, not 400"),
    ],
)
def test_unknown_films_are_refused(text, message):
    with pytest.raises(ValueError, match=message):
        films().find(text)


# events


def test_the_world_depends_on_its_seed_alone(small):
    torch.rand(3)
    again = world(seed=5, users=60)
    assert torch.equal(small.events.film, again.events.film)
    assert torch.equal(small.random.stars, again.random.stars)
    other = world(seed=6, users=60)
    assert len(other.events) != len(small.events) or not torch.equal(
        small.events.film, other.events.film
    )


def test_nobody_watches_twice_or_before_the_release(made):
    events = made.events
    pairs = events.user * events.films + events.film
    assert len(pairs.unique()) == len(events)
    assert (events.day >= made.released[events.film]).all()
    assert 25_000 < len(events) < 33_000


def test_what_is_chosen_is_liked(made):
    assert made.events.stars.mean() > made.random.stars.mean() + 0.3


def test_stars_scatter_around_the_expected_ones(made):
    error = made.random.stars - made.expected[made.random.user, made.random.film]
    assert abs(error.mean()) < 0.02 and 0.5 < error.std() < 0.6


def test_splits_lose_nothing(made):
    events = made.events
    for training, test in (in_time(events), at_random(events, 0.2)):
        assert len(training) + len(test) == len(events)
        both = torch.cat([part.user * 400 + part.film for part in (training, test)])
        assert len(both.unique()) == len(events)
    training, later = in_time(events, 80, 90)
    assert training.day.max() < 80 <= later.day.min() and later.day.max() < 90
    assert abs(len(at_random(events, 0.2)[1]) / len(events) - 0.2) < 0.01


@pytest.mark.parametrize(
    "change, message",
    [
        ({"user": torch.tensor([0, 3])}, "user must be from 0 to 2, but there is 3"),
        ({"film": torch.tensor([-1, 0])}, "film must be from 0 to 3, but there is -1"),
        ({"film": torch.tensor([0.0, 1.0])}, "film must be int64, not torch.float32"),
        ({"stars": torch.tensor([1.0])}, r"one length, not \(2,\), \(2,\), \(2,\), \(1,\)"),
        ({"stars": torch.tensor([1.0, 5.5])}, "but there is a rating of 5.5"),
        ({"stars": torch.tensor([1.0, 3.3])}, "but there is a rating of 3.3"),
        ({"stars": torch.tensor([1.0, torch.nan])}, "but there is a rating of nan"),
        ({"day": torch.tensor([2.0, 1.0])}, "sort them by day"),
    ],
)
def test_bad_events_are_refused(change, message):
    good = {
        "user": torch.tensor([0, 2]),
        "film": torch.tensor([3, 0]),
        "day": torch.tensor([1.0, 2.0]),
        "stars": torch.tensor([0.5, 5.0]),
    }
    assert len(Events(**good, users=3, films=4)) == 2
    with pytest.raises(ValueError, match=message):
        Events(**(good | change), users=3, films=4)


def test_histories_are_in_order_and_watched_is_their_set():
    events = events_of([(0, 3, 1.0), (2, 1, 2.0), (0, 0, 3.0)])
    assert events.histories() == [[3, 0], [], [1]]
    assert events.watched().nonzero().tolist() == [[0, 0], [0, 3], [2, 1]]


def test_a_history_before_an_event_does_not_contain_it():
    events = events_of([(0, 3, 1.0), (2, 1, 2.0), (0, 0, 3.0), (0, 1, 3.0), (0, 2, 3.0)])
    before = clicks.histories_before(events, length=2)
    assert before.tolist() == [[4, 4], [4, 4], [4, 3], [3, 0], [0, 1]]


# ratings


def test_film_means_fall_back_to_the_mean_of_all():
    means = ratings.film_means(events_of([(0, 0, 1.0), (1, 0, 2.0), (2, 1, 4.5)]))
    assert means.tolist() == pytest.approx([1.5, 4.5, 2.5, 2.5])


def test_biases_are_those_of_ridge_regression(small):
    events = small.events
    table = F.one_hot(events.user, 60), F.one_hot(events.film, 400)
    x, stars = torch.cat(table, dim=1).double().numpy(), events.stars.double().numpy()
    ridge = Ridge(alpha=5.0, fit_intercept=False).fit(x, stars - stars.mean())
    mean, of_user, of_film = ratings.biases(events)
    assert mean == pytest.approx(stars.mean())
    assert np.allclose(torch.cat([of_user, of_film]).numpy(), ridge.coef_, atol=1e-5)


def test_alternating_least_squares_ends_where_the_gradient_vanishes(small):
    events = small.events
    rest = events.stars - ratings.bias_model(events)(events.user, events.film)
    vectors = [v.requires_grad_() for v in ratings.alternating_least_squares(events, rounds=300)]
    product = (vectors[0][events.user] * vectors[1][events.film]).sum(-1)
    loss = (rest - product).square().sum() + 6.0 * sum(v.square().sum() for v in vectors)
    start = rest.double().square().sum()
    assert loss < start
    assert all(g.abs().max() < 1e-3 for g in torch.autograd.grad(loss, vectors))


def test_the_model_adds_biases_and_an_inner_product():
    model = factorization.MatrixFactorization(2, 3, dim=4, mean=3.0)
    torch.nn.init.normal_(model.user_bias.weight)
    product = model.user.weight[1] @ model.film.weight[2]
    expected = 3.0 + model.user_bias.weight[1, 0] + model.film_bias.weight[2, 0] + product
    assert torch.allclose(model(torch.tensor([1]), torch.tensor([2])), expected)


def test_stars_for_the_unknown_and_the_impossible():
    model = trained.ratings_model()
    film = torch.tensor([7])
    nobody = (model.mean + model.film_bias(film)).item()
    assert factorization.stars_for(model, None, 7) == pytest.approx(nobody)
    assert factorization.stars_for(model, 4, 7) == pytest.approx(
        model(torch.tensor([4]), film).item()
    )
    for user, number, message in ((800, 7, "user must be from 0 to 799"), (4, -1, "film must be")):
        with pytest.raises(ValueError, match=message):
            factorization.stars_for(model, user, number)


def test_balancing_weights_make_the_stars_as_frequent_as_asked():
    events = events_of([(0, n % 4, 5.0 if n % 4 else 1.0) for n in range(400)])
    sample = events_of([(0, n % 4, 5.0 if n % 2 else 1.0) for n in range(400)])
    weights = ratings.balancing_weights(events, sample)
    assert weights.mean().item() == pytest.approx(1)
    low = weights[events.stars == 1].sum() / weights.sum()
    assert low.item() == pytest.approx(0.5, abs=0.02)


# metrics


def test_ranking_metrics_against_brute_force():
    generator = torch.Generator().manual_seed(0)
    scores = torch.rand(30, 12, generator=generator)
    relevant = torch.rand(30, 12, generator=generator) < 0.25
    relevant[0] = False
    ranked = metrics.top_k(scores, 5)
    recalls, gains, places = [], [], []
    for row in range(1, 30):
        if not (wanted := set(relevant[row].nonzero().flatten().tolist())):
            continue
        order = sorted(range(12), key=lambda film: -scores[row, film].item())[:5]
        recalls.append(len(wanted & set(order)) / min(5, len(wanted)))
        first = [1 / place for place, film in enumerate(order, start=1) if film in wanted]
        places.append(first[0] if first else 0)
        gains.append(ndcg_score([relevant[row].tolist()], [scores[row].tolist()], k=5))
    assert metrics.recall(ranked, relevant) == pytest.approx(np.mean(recalls))
    assert metrics.ndcg(ranked, relevant) == pytest.approx(np.mean(gains))
    assert metrics.mrr(ranked, relevant) == pytest.approx(np.mean(places))


def test_coverage_and_the_share_of_the_tail():
    ranked = torch.tensor([[0, 1], [1, 4]])
    assert metrics.coverage(ranked, 6) == 0.5
    assert metrics.tail_share(ranked, torch.tensor([9, 8, 1, 1, 1]), head=0.4) == 0.25


def test_what_cannot_be_ranked_is_refused():
    watched = torch.tensor([[True, True, False]])
    assert metrics.top_k(torch.zeros(1, 3), 1, watched).tolist() == [[2]]
    with pytest.raises(ValueError, match="k must be from 1 to 1, the films that are left, not 2"):
        metrics.top_k(torch.zeros(1, 3), 2, watched)
    with pytest.raises(ValueError, match="nothing to measure"):
        metrics.recall(torch.zeros(1, 2).long(), torch.zeros(1, 3, dtype=torch.bool))


def test_auc_is_that_of_scikit_learn():
    generator = torch.Generator().manual_seed(0)
    logits = torch.rand(40, 3, generator=generator)
    watched = torch.rand(40, 3, generator=generator) < 0.3
    assert measure._auc(logits, watched, torch.tensor([1])) == pytest.approx(
        roc_auc_score(watched[:, 1], logits[:, 1])
    )


# clicks


def test_neighbours_by_brute_force():
    events = events_of([(0, 0, 1.0), (0, 1, 1.0), (1, 0, 1.0), (1, 2, 1.0), (2, 0, 1.0)])
    scores = clicks.film_neighbours(events, halving=None, shrink=1.0)
    similar = 1 / (math.sqrt(3 * 1) + 1)  # films 0 and 1 have one user in common
    assert scores[2].tolist() == pytest.approx([0, similar, similar, 0])
    older = clicks.film_neighbours(events, halving=2.0, shrink=1.0)
    assert older[0, 2].item() == pytest.approx(similar * 0.25)  # film 0, four days ago


def test_popularity_counts():
    scores = clicks.popularity(events_of([(0, 0, 1.0), (1, 0, 1.0), (2, 3, 1.0)]))
    assert scores.tolist() == [[2, 0, 0, 1]] * 3


def test_the_user_tower_reads_recent_films_and_no_padding():
    torch.manual_seed(0)
    model = towers.TwoTower(films=6, genres=2, dim=4, length=3)
    torch.nn.init.normal_(model.number.weight)
    with torch.no_grad():
        model.recency.copy_(torch.tensor([0.0, 1.0, 2.0]))
    vectors = model.film_vectors()
    short, empty = model.user_vectors(clicks.padded([[4, 5], []], 6, 3), vectors)
    weight = torch.tensor([1.0, 2.0]).softmax(dim=0)
    mean = weight[0] * vectors[4] + weight[1] * vectors[5]
    assert torch.allclose(short, mean + model.mix(mean))
    assert torch.allclose(empty, model.nobody + model.mix(model.nobody))
    assert clicks.padded([[1, 2, 3, 4]], 6, 3).tolist() == [[2, 3, 4]]


def test_the_corrected_loss_has_the_gradient_of_all_films():
    """In expectation; so with many draws nearly so, and without the correction not."""
    generator = torch.Generator().manual_seed(0)
    share = torch.tensor([0.5, 0.3, 0.15, 0.05])
    film = share.multinomial(20_000, replacement=True, generator=generator)
    bias = torch.tensor([0.3, -0.2, 0.1, 0.0], requires_grad=True)
    rows, log_share = film[:500], share.log()

    def gradient(log_q):
        logits = bias[film].expand(500, -1)
        own = torch.arange(500)
        logits = logits if log_q is None else logits - log_q[film]
        return torch.autograd.grad(F.cross_entropy(logits, own), bias)[0]

    expected = torch.autograd.grad(F.cross_entropy(bias.expand(500, -1), rows), bias)[0]
    assert torch.allclose(gradient(log_share), expected, atol=0.01)
    assert (gradient(None) - expected).abs().max() > 0.1
    square = bias[rows].expand(500, -1)
    own = negatives.in_batch_loss(square, log_share[rows])
    assert torch.allclose(own, F.cross_entropy(square - log_share[rows], torch.arange(500)))


# training


def test_training_is_resumed_as_if_nothing_had_happened(small, tmp_path, monkeypatch):
    features, path = small.catalogue.features(), tmp_path / "model.pt"
    whole, history = train_towers(small.events, features, epochs=3)
    draw = Rows.__getitems__

    def stop(self, indices):
        stop.left -= 1
        if stop.left < 0:
            raise KeyboardInterrupt
        return draw(self, indices)

    stop.left = len(small.events) // 512 + 1
    with monkeypatch.context() as patch:
        patch.setattr(Rows, "__getitems__", stop)
        with pytest.raises(KeyboardInterrupt):
            train_towers(small.events, features, epochs=3, checkpoint=path)
    assert len(load_checkpoint(path)["history"]) == 1
    resume = {"checkpoint": path, "resume": True}
    resumed, again = train_towers(small.events, features, epochs=3, **resume)
    assert again == history
    for name, weight in whole.state_dict().items():
        assert torch.equal(resumed.state_dict()[name], weight), name
    with pytest.raises(ValueError, match="resume with the epochs"):
        train_towers(small.events, features, epochs=4, **resume)
    with pytest.raises(CheckpointError):
        train_ratings(small.events, epochs=3, **resume)


def test_training_reports_on_later_events(small):
    training, later = in_time(small.events, 80, 100)
    model, history = train_ratings(training, later, epochs=2)
    assert history[-1]["rmse"] == pytest.approx(ratings.rmse(model, later))
    assert history[-1]["loss"] == pytest.approx(history[-1]["rmse"] ** 2)
    _, history = train_towers(training, small.catalogue.features(), later, epochs=1)
    assert 0 <= history[0]["recall"] <= 1 and history[0]["loss"] > 0


def test_the_factorization_learns_who_watched_what(small):
    model, history = train_factorization(small.events, epochs=30)
    assert history[-1]["train_loss"] < history[0]["train_loss"] - 0.3
    logits = model(torch.arange(60))
    seen = small.events.watched()
    assert logits[seen].mean() > logits[~seen].mean() + 1


# serving and the models that come along


def test_the_models_that_come_along_are_as_good_as_said(made):
    training, test = in_time(made.events)
    error = ratings.rmse(trained.ratings_model(), test)
    assert error < ratings.rmse(ratings.bias_model(training), test) - 0.09
    recommender = Recommender(trained.clicks_model(), made.catalogue)
    score = metrics.recall(recommender.rank(training.histories()), test.watched())
    rivals = [
        metrics.recall(metrics.top_k(scores, 10, training.watched()), test.watched())
        for scores in (clicks.popularity(training), clicks.film_neighbours(training))
    ]
    assert score > 2.3 * rivals[0] and score > rivals[1]


def test_recommendations_follow_the_history(made):
    recommender = Recommender(trained.clicks_model(), made.catalogue)
    horror = list(range(200, 208))
    found = recommender.recommend(horror, k=6)
    assert sum("horror" in one.film.genres for one in found) >= 5
    assert not {one.number for one in found} & set(horror)
    assert all(one.because in [made.catalogue[number] for number in horror] for one in found)
    chances = recommender.logits([horror]).softmax(dim=1)[0]
    assert [one.chance for one in found] == pytest.approx(chances.topk(6).values.tolist())
    assert chances[horror].sum() == 0


def test_an_empty_history_gets_what_is_popular(made):
    recommender = Recommender(trained.clicks_model(), made.catalogue)
    found = recommender.recommend([], k=10)
    assert all(one.because is None for one in found)
    count = in_time(made.events)[0].film.bincount(minlength=400)
    popular = set(count.topk(40).indices.tolist())
    assert sum(one.number in popular for one in found) >= 8


def test_recommender_refuses_what_it_does_not_know(made):
    model = trained.clicks_model()
    with pytest.raises(ValueError, match="knows 400 films, but the catalogue has 2"):
        Recommender(model, Catalogue(made.catalogue.films[:2]))
    with pytest.raises(ValueError, match="film must be from 0 to 399, but there is 400"):
        Recommender(model, made.catalogue).rank([[3], [400]])
    with pytest.raises(ValueError, match="k must be from 1 to 398"):
        Recommender(model, made.catalogue).recommend([3, 4], k=399)


# MovieLens


def test_both_layouts_of_movielens(tmp_path):
    old, new = tmp_path / "ml-1m", tmp_path / "ml-25m"
    for folder in (old, new):
        folder.mkdir()
    (old / "movies.dat").write_text(
        "1::Café (1995)::Comedy|Drama\n7::Other (1999)::Drama\n9::Unrated (2000)::Western\n",
        encoding="latin-1",
    )
    (old / "ratings.dat").write_text("5::7::4::172800\n2::1::3::86400\n5::1::5::259200\n")
    (new / "movies.csv").write_text(
        'movieId,title,genres\n1,Café (1995),Comedy|Drama\n7,"Other, The (1999)",Drama\n',
        encoding="utf-8",
    )
    (new / "ratings.csv").write_text(
        "userId,movieId,rating,timestamp\n5,7,4.0,172800\n2,1,3.0,86400\n5,1,4.5,259200\n"
    )
    for folder, title, last in ((old, "Other (1999)", 5.0), (new, "Other, The (1999)", 4.5)):
        catalogue, events = read_movielens(folder)
        assert [film.title for film in catalogue] == ["Café (1995)", title]
        assert catalogue.genres == ("Comedy", "Drama")
        assert events.user.tolist() == [0, 1, 1] and events.film.tolist() == [0, 1, 0]
        assert events.day.tolist() == [0, 1, 2] and events.stars.tolist() == [3, 4, last]
        assert (events.users, events.films) == (2, 2)
    (new / "movies.csv").write_text("movieId,title,genres\n1,A,Drama\n")
    with pytest.raises(ValueError, match="ratings for film 7"):
        read_movielens(new)
    with pytest.raises(FileNotFoundError, match=r"neither ratings\.csv nor ratings\.dat"):
        read_movielens(tmp_path)


# the bars


def test_the_recorded_figures_reach_the_bars():
    assert float(RESULTS["factorization"]["under_biases"]) >= 0.09
    assert float(RESULTS["towers"]["times_popularity"]) >= 2.3
    assert float(RESULTS["towers"]["over_neighbours"]) > 0
    assert float(RESULTS["oracle_stars"]["max"]) < float(RESULTS["factorization"]["min"])
    assert float(RESULTS["oracle_films"]["min"]) > float(RESULTS["towers"]["max"])


def test_measure_returns_strings_ready_to_print(monkeypatch):
    for name in ("train_ratings", "train_towers", "train_factorization"):
        plain = getattr(measure, name)
        monkeypatch.setattr(measure, name, lambda *a, f=plain, **k: f(*a, epochs=1, **k))
    results = measure.measure([0])
    assert {name: set(row) for name, row in results.items()} == {
        name: set(row) for name, row in RESULTS.items()
    }
    assert all(isinstance(figure, str) for row in results.values() for figure in row.values())


# the command


@pytest.fixture
def command(run_command):
    """The command of the page."""
    return functools.partial(run_command, program)


def test_command_trains_evaluates_and_recommends(command, made):
    printed = command("train", "--epochs", 1, "--device", "cpu")
    events = len(in_time(made.events)[0])
    assert printed.out == f"{events} events of 90 days\nepochs: 1\nsaved in model.pt\n"
    assert "seconds" in printed.err
    assert "recall@10" in command("evaluate", "model.pt").out
    printed = command("demo", "model.pt", made.catalogue[3].title, 200, "--k", 2).out
    lines = printed.splitlines()
    assert lines[0] == f"watched  {made.catalogue[3]}" and len(lines) == 4
    assert all("% " in line and " <- " in line for line in lines[2:])
    assert " <- " not in command("demo", "clicks").out


def test_command_for_ratings(command):
    command("train", "--task", "ratings", "--epochs", 1, "--out", "stars.pt", "--device", "cpu")
    assert load_model("stars.pt", factorization.MatrixFactorization).user.num_embeddings == 800
    printed = command("evaluate", "ratings").out
    assert "RMSE                   0.7" in printed


@pytest.mark.parametrize(
    "arguments, message",
    [
        (["train", "--out", "nowhere/model.pt"], "there is no folder nowhere"),
        (["train", "--epochs", "0"], "0 is not greater than 0"),
        (["demo", "clicks", "No Such Film"], "there is no film 'No Such Film'"),
        (["demo", "clicks", "400"], "films are numbered from 0 to 399, not 400"),
        (["demo", "clicks", "--k", "401"], "k must be from 1 to 400"),
        (["demo", "ratings"], "take one of clicks"),
        (["evaluate", "nowhere.pt"], "there is no checkpoint nowhere.pt"),
    ],
)
def test_command_says_what_is_wrong(command, arguments, message):
    printed = command(*arguments, fails=True)
    assert message in printed.err and "Traceback" not in printed.err


def test_negatives_of_no_kind_and_films_of_no_genre():
    catalogue = Catalogue([Film("A", ()), Film("B", ("comedy",))])
    assert catalogue.features().sum(dim=1).tolist() == [0, 1]
    with pytest.raises(ValueError, match="negatives is 'some', but must be"):
        train_towers(world(users=20).events, films().features(), negatives="some")
