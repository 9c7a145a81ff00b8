import copy
import gzip

import torch
from torch.nn.utils import prune
from torch.utils.flop_counter import FlopCounterMode

from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.evaluation import evaluate
from snippets.kit.image_classification.trained import digits_model

_, test = halves(digits())
for share in (0.0, 0.5, 0.8, 0.95):
    model = copy.deepcopy(digits_model())
    weights = [
        (m, "weight") for m in model.layers if isinstance(m, (torch.nn.Conv2d, torch.nn.Linear))
    ]
    prune.global_unstructured(weights, prune.L1Unstructured, amount=share)
    for module, name in weights:
        prune.remove(module, name)  # make it permanent: zeros in an ordinary tensor
    with FlopCounterMode(display=False) as counter:
        score = evaluate(model, test)["accuracy"]
    raw = b"".join(p.detach().numpy().tobytes() for p in model.parameters())
    zeros = sum((m.weight == 0).sum().item() for m, _ in weights)
    print(
        f"zeros {zeros:6}  accuracy {score:.2f}  {counter.get_total_flops() / 1e9:.2f} GFLOP",
        end="",
    )
    print(f"  {len(raw) // 1000} kB, compressed {len(gzip.compress(raw)) // 1000:3} kB")
