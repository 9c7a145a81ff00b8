from snippets.pytorch2.memory_and_profiling.ledger import Ledger
from snippets.pytorch2.memory_and_profiling.prediction import predict
from snippets.pytorch2.memory_and_profiling.step import second_step

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
