import torch


def windows(x, length):
    """All windows of a vector, without copying.

    Args:
        x: A vector, contiguous or not.
        length: How many elements a window has.

    Returns:
        A view of shape ``[len(x) - length + 1, length]``.
    """
    step = x.stride(0)
    shape = (len(x) - length + 1, length)
    return x.as_strided(shape, (step, step), x.storage_offset())


x = torch.tensor([3.0, 1.0, 4.0, 1.0, 5.0, 9.0])
print(windows(x, 3))
print(windows(x, 3).mean(dim=1))

for vector in (x, x[::2], x[1:], torch.arange(12.0).reshape(3, 4)[:, 2]):
    assert windows(vector, 2).equal(vector.unfold(0, 2, 1))
print(windows(x, 3).data_ptr() == x.data_ptr())
