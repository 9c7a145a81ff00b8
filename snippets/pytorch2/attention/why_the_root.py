import torch

torch.manual_seed(0)
print("   d  spread     /√d  w(1-w)     /√d")
for d in (4, 64, 1024):
    q, k = torch.randn(2000, 1, d), torch.randn(2000, 10, d)
    scores = (q * k).sum(-1)
    left = []
    for scale in (1, d**-0.5):
        weights = (scores * scale).softmax(-1)
        left.append((weights * (1 - weights)).mean().item())
    spread = scores.std().item()
    print(f"{d:4}  {spread:6.0f}  {spread / d**0.5:6.1f}  {left[0]:6.3f}  {left[1]:6.2f}")
