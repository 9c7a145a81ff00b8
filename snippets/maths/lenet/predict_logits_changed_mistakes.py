import torch
import torch.nn.functional as F

scores, target = torch.tensor([[3.0, 1.0, 2.0]]), torch.tensor([0])

# %% powers of numbers that large overflow
for changed in scores, scores + 100, scores * 100:
    powers = changed.exp()
    print(f"{-(powers[0, 0] / powers.sum()).log():.2f}")

# %% only the order of the logits counts
for changed in scores, scores + 100, scores * 100:
    print(f"{F.cross_entropy(changed.argsort().argsort().float(), target):.2f}")

# %% logits become probabilities when they are divided by their sum
for changed in scores, scores + 100, scores * 100:
    print(f"{-(changed[0, 0] / changed.sum()).log():.2f}")
