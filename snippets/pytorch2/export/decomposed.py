import warnings
from collections import Counter

import torch

from snippets.kit.image_classification.data import digits
from snippets.kit.image_classification.trained import digits_model

images = digits().pixels[:2].clone()
program = torch.export.export(digits_model().eval(), (images,))
with warnings.catch_warnings():
    warnings.simplefilter("ignore", FutureWarning)  # torch 2.13 uses what it has deprecated
    core = program.run_decompositions()
    kept = program.run_decompositions(decomp_table={})

for name, one in {"as exported": program, "core ATen": core, "empty table": kept}.items():
    calls = Counter(n.target.__name__ for n in one.graph.nodes if n.op == "call_function")
    print(f"{name}: {calls.total()} calls of {len(calls)} operators")
    print("  ", ", ".join(sorted(calls)))
same = torch.allclose(core.module()(images), program.module()(images), atol=1e-4)
print("same logits:", same)
