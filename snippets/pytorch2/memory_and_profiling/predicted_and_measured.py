from snippets.pytorch2.memory_and_profiling.ledger import Ledger
from snippets.pytorch2.memory_and_profiling.prediction import predict
from snippets.pytorch2.memory_and_profiling.step import second_step

for shape, of in (
    ((8, 64), {"depth": 4}),
    ((1, 16), {"depth": 3}),
    ((16, 64), {"depth": 2}),
    ((8, 64), {"width": 32, "depth": 6}),
    ((4, 32), {"width": 128, "heads": 8, "depth": 2}),
):
    measured = second_step(Ledger(), shape, **of)
    ratio = measured / predict(*shape, **of)
    print(f"{shape!s:9} {of!s:40} {measured:>10,} bytes, {ratio:.3f} of the prediction")
    assert 0.99 < ratio < 1.01
