"""The animals drawn by code: shapes, seeds, styles, and errors that say what is wrong."""

import pytest
import torch

from snippets.kit.animals.species import SPECIES, STYLES, collection, draw


@pytest.mark.parametrize("species", SPECIES)
def test_pictures_are_grey_values_with_something_in_them(species):
    pictures = draw(species, 20, size=24)
    assert pictures.shape == (20, 1, 24, 24)
    assert pictures.dtype == torch.float32
    assert pictures.min() >= 0
    assert pictures.max() <= 1
    assert (pictures.flatten(1).std(1) > 0.03).all()


def test_there_are_nine_species():
    assert len(set(SPECIES)) == 9


def test_a_seed_decides_the_pictures():
    assert torch.equal(draw("bird", 3, seed=4), draw("bird", 3, seed=4))
    assert not torch.equal(draw("bird", 3, seed=4), draw("bird", 3, seed=5))


def test_no_two_pictures_are_alike():
    pictures = draw("spider", 30).flatten(1)
    assert (torch.cdist(pictures, pictures) + torch.eye(30)).min() > 0.5


def test_a_generator_goes_on():
    generator = torch.Generator().manual_seed(4)
    first, second = draw("fish", 2, seed=generator), draw("fish", 2, seed=generator)
    assert torch.equal(first, draw("fish", 2, seed=4))
    assert not torch.equal(first, second)


def test_drawing_leaves_the_global_generator_alone():
    before = torch.get_rng_state()
    draw("snake", 2)
    assert torch.equal(before, torch.get_rng_state())


def test_an_outline_is_hollow():
    inside = {
        style: draw("turtle", 40, seed=1, style=style, size=48)[..., 20:28, 20:28]
        for style in ("filled", "outline")
    }
    assert not torch.equal(inside["filled"], inside["outline"])
    edges = {
        style: (draw("turtle", 40, seed=1, style=style, size=48).diff(dim=-1).abs() > 0.25)
        for style in ("filled", "outline")
    }
    assert edges["outline"].sum() > edges["filled"].sum()


def test_about_half_are_inverted():
    pictures = draw("rabbit", 400).flatten(1)
    assert 0.4 < (pictures.mean(1) > 0.5).float().mean() < 0.6


def test_a_collection_is_sorted_and_labelled():
    pictures, labels = collection(["snake", "bird"], 3, seed=2, size=16)
    assert pictures.shape == (6, 1, 16, 16)
    assert labels.tolist() == [0, 0, 0, 1, 1, 1]
    assert torch.equal(pictures[:3], draw("snake", 3, seed=2, size=16))


@pytest.mark.parametrize(
    "arguments, message",
    [
        ({"species": "unicorn"}, "no species 'unicorn'; there are bird, fish"),
        ({"count": 0}, "count is 0"),
        ({"size": 7}, "size is 7"),
        ({"style": "hatched"}, f"no style 'hatched'; there are {', '.join(STYLES)}"),
    ],
)
def test_wrong_arguments_are_named(arguments, message):
    with pytest.raises(ValueError, match=message):
        draw(**{"species": "bird", "count": 1, **arguments})


@pytest.mark.parametrize("species", [[], ["bird", "bird"]])
def test_a_collection_needs_species_once_each(species):
    with pytest.raises(ValueError, match="each species once"):
        collection(species, 2)
