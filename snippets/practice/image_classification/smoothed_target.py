import torch
import torch.nn.functional as F

right = torch.tensor([3])
for sure in [0.5, 0.91, 0.999]:
    probabilities = torch.full((1, 10), (1 - sure) / 9)
    probabilities[0, 3] = sure
    plain = F.cross_entropy(probabilities.log(), right)
    smooth = F.cross_entropy(probabilities.log(), right, label_smoothing=0.1)
    print(f"{sure:<5}  loss {plain:.3f}  with label smoothing {smooth:.3f}")
