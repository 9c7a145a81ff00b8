import torch

from snippets.pytorch2.reproducibility.training import Training


def test_same_seed_same_bits(kind=Training):
    prints = []
    for seed in (0, 0, 1):
        training = kind(seed)
        training.epoch()
        prints.append(training.fingerprint())
    first, again, other = prints
    assert first == again
    assert first != other  # or the fingerprint would not look at the weights


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
