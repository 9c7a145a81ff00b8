import torch


def accuracy_before(batches):
    return sum((p == y).float().mean() for p, y in batches) / len(batches)


def accuracy_after(batches):
    right = sum((p == y).sum() for p, y in batches)
    return right / sum(len(y) for _, y in batches)


def test_batches_of_unequal_size(accuracy):
    right, wrong = torch.zeros(8), torch.ones(2)
    batches = [(right, torch.zeros(8)), (wrong, torch.zeros(2))]
    torch.testing.assert_close(accuracy(batches), torch.tensor(0.8))


for accuracy in [accuracy_before, accuracy_after]:
    try:
        test_batches_of_unequal_size(accuracy)
        print(f"{accuracy.__name__}: passed")
    except AssertionError as error:
        print(f"{accuracy.__name__}: {str(error).splitlines()[2]}")
