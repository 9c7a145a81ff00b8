from dataclasses import replace

import torch

from snippets.faq.performance.measure import STEPS
from snippets.faq.performance.training import Choices, epoch

torch.set_num_threads(1)
slow = Choices(dtype=torch.float32)
_, logits = epoch(slow)
for name in list(STEPS)[2:]:
    _, other = epoch(replace(slow, **{name: STEPS[name]}))
    equal = torch.equal(other, logits)
    answers = torch.equal(other.argmax(1), logits.argmax(1))
    close = torch.allclose(other, logits, atol=0.02)
    print(f"{name:<16} identical: {equal!s:<6} within 0.02: {close}  same answers: {answers}")
