import torch
import torch.nn.functional as F

scores, target = torch.tensor([[3.0, 1.0, 2.0]]), torch.tensor([0])
for changed in scores, scores + 100, scores * 100:
    print(f"{F.cross_entropy(changed, target):.2f}")
