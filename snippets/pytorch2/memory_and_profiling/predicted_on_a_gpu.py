import torch

from snippets.pytorch2.memory_and_profiling.ledger import Ledger
from snippets.pytorch2.memory_and_profiling.prediction import predict
from snippets.pytorch2.memory_and_profiling.step import second_step

with torch.device("cuda"):
    second_step(Ledger(), (1, 32), depth=1)  # so that the libraries have their workspace
    for shape, of in (
        ((8, 1024), {"width": 1024, "heads": 16, "depth": 8}),
        ((1, 256), {"width": 1024, "heads": 16, "depth": 8}),
        ((16, 512), {"width": 512, "heads": 8, "depth": 6}),
    ):
        torch.cuda.empty_cache()
        before = torch.cuda.memory_stats()
        torch.cuda.reset_peak_memory_stats()
        booked = second_step(Ledger(), shape, **of)
        after = torch.cuda.memory_stats()
        print(shape, of, f"ledger: {booked / predict(*shape, **of):.3f} of the prediction")
        for kind in ("requested", "allocated", "reserved"):
            peak = after[f"{kind}_bytes.all.peak"] - before[f"{kind}_bytes.all.current"]
            print(f"  {kind:9} {peak:>14,} bytes, {peak / predict(*shape, **of):.3f}")
            assert kind == "reserved" or 0.97 < peak / predict(*shape, **of) < 1.05
