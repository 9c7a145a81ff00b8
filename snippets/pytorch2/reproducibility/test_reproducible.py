import torch

from snippets.pytorch2.reproducibility.training import Training


def trained(kind):
    training = kind(0)
    training.epoch()
    return training.fingerprint()


def test_same_seed_same_bits(kind=Training):
    first = trained(kind)
    assert first == trained(kind)
    assert first != kind(0).fingerprint()  # of the weights before


def test_resumed_as_if_nothing_had_happened(kind=Training):
    whole = kind(0)
    whole.epoch()
    saved = whole.checkpoint()
    whole.epoch()
    resumed = kind(1)
    resumed.load(saved)
    resumed.epoch()
    assert resumed.fingerprint() == whole.fingerprint()


def test_no_two_samples_get_the_same_noise(kind=Training):
    loader = kind(0).load_data(torch.zeros(16, 4))
    noise = torch.cat(list(loader))
    assert len(noise.unique(dim=0)) == 16
