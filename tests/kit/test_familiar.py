"""What is familiar to a model: distances, the limit, and what becomes of them in a file."""

import pytest
import torch

from snippets.kit.familiar import familiar, is_strange, recall, remember
from snippets.kit.training import save_checkpoint


@pytest.fixture
def clouds():
    """Two classes whose features vary much in one direction, and little in another."""
    generator = torch.Generator().manual_seed(0)
    labels = torch.arange(4000) % 2
    features = torch.randn(4000, 2, generator=generator) * torch.tensor([3.0, 0.5])
    return features + 10 * labels[:, None], labels


def test_distances_are_those_of_mahalanobis(clouds):
    features, labels = clouds
    found = familiar(features[:3000], labels[:3000], features[3000:])
    points = torch.tensor([[0.0, 0.0], [10.0, 10.0], [6.0, 0.0], [0.0, 1.0], [10.0, 13.0]])
    expected = torch.tensor([0, 0, 2, 1 / 0.5, 3 / 0.5])  # nearest class, in deviations
    assert torch.allclose(found.distances(points), expected, rtol=0.1, atol=0.15)
    outside = (found.distances(features[3000:]) > found.limit).float().mean()
    assert outside == pytest.approx(0.01, abs=0.002)


def test_few_samples_and_no_validation(clouds):
    few = torch.randn(3, 8, generator=torch.Generator().manual_seed(0))
    found = familiar(few, torch.zeros(3), few[:0])
    assert 0 < found.limit < 100
    assert found.distances(few + 100).min() > found.limit


def test_what_is_remembered_is_recalled(clouds, tmp_path, capsys):
    features, labels = clouds
    path = tmp_path / "model.pt"
    save_checkpoint(path, {"weights": {}})
    assert recall(path) is None and is_strange(path, "it", features[:1]) is None
    found = familiar(features, labels, features)
    remember(path, found)
    again = recall(path)
    assert torch.equal(again.means, found.means) and again.limit == found.limit
    assert torch.equal(again.whitening, found.whitening)
    assert is_strange(path, "it", features[:1]) is False
    assert capsys.readouterr().err == ""
    assert is_strange(path, "it", features[:1] + 50) is True
    assert "it is unlike what model.pt was trained on" in capsys.readouterr().err
    assert is_strange(path, "it", features[:1], torch.full((1, 8, 8), 0.3)) is True
    assert "it is blank" in capsys.readouterr().err
