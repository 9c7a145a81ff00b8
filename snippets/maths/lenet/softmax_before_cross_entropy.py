import math

import torch
import torch.nn.functional as F

target = torch.tensor([0])
for size in (2, 10, 50):
    scores = torch.zeros(1, 10)
    scores[0, 0] = size  # ever more sure of the right class
    right = F.cross_entropy(scores, target)
    wrong = F.cross_entropy(scores.softmax(dim=1), target)
    print(f"{size:>2}  scores {right:.4f}  softmax first {wrong:.4f}")
print(f"floor: {math.log(math.e + 9) - 1:.4f}")
