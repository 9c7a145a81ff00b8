from snippets.pytorch2.memory_and_profiling.ledger import Ledger
from snippets.pytorch2.memory_and_profiling.step import second_step


def predict(batch, length, width=128, heads=4, depth=6):
    """Bytes at most alive in a training step with AdamW."""
    fixed = 3 * 4 * depth * (12 * width**2 + 13 * width)  # parameters, and two numbers of Adam
    n = 4 * batch * length * width  # one activation; the data has its size
    activations = depth * (16 * n + 4 * batch * length * (4 + heads))
    largest = 4 * n + 16 * width**2  # the gradients that the backward pass begins with
    return max(fixed + n + activations + largest, fixed * 4 / 3 + n)


for shape, of in (
    ((4, 128), {"depth": 4}),
    ((1, 32), {"depth": 3}),
    ((8, 128), {"depth": 2}),
    ((4, 128), {"width": 64, "depth": 8}),
    ((4, 64), {"width": 256, "heads": 8, "depth": 2}),
):
    measured = second_step(Ledger(), shape, **of)
    ratio = measured / predict(*shape, **of)
    print(f"{shape!s:9} {of!s:40} {measured:>10,} bytes, {ratio:.3f} of the prediction")
    assert 0.99 < ratio < 1.01
