import torch

torch.manual_seed(0)
print("   d   spread of q·k   and of q·k/√d   gradient left: unscaled, scaled")
for d in (4, 64, 1024):
    q, k = torch.randn(2000, 1, d), torch.randn(2000, 10, d)
    scores = (q * k).sum(-1)
    left = []
    for scale in (1, d**-0.5):
        weights = (scores * scale).softmax(-1)
        # the derivative of a weight by its own score is w (1 - w); here its mean
        left.append((weights * (1 - weights)).mean().item())
    spread = scores.std().item()
    print(f"{d:4}   {spread:13.0f}   {spread / d**0.5:15.1f}   {left[0]:23.3f}, {left[1]:.2f}")
