import torch


@torch.no_grad()
def compare(reference, port, x):
    """For each part the relative difference: along the way, and with the reference's input."""
    along, alone, ours, theirs = [], [], x, x
    for right, tried in zip(reference, port, strict=True):
        expected = right(ours)
        theirs = tried(theirs)
        along.append(difference(theirs, expected))
        alone.append(difference(tried(ours), expected))
        ours = expected
    return along, alone


def difference(tried, expected):
    return ((tried - expected).norm() / expected.norm()).item()
