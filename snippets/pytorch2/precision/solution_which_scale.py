import torch
import torch.nn.functional as F

from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.trained import digits_model

training, _ = halves(digits())
for power in range(0, 29, 4):
    model = digits_model()
    with torch.autocast("cpu", dtype=torch.float16):
        logits = model(training.pixels[:16])
    (F.cross_entropy(logits.float(), training.labels[:16]) * 2.0**power).backward()
    gradient = torch.cat([p.grad.flatten() for p in model.parameters()])
    coarse = (gradient.abs() < 2.0**-14).float().mean()
    print(f"2^{power:<3} under 2% are subnormal: {(coarse < 0.02).item()!s:6}", end="")
    print(f" all finite: {gradient.isfinite().all().item()}")
