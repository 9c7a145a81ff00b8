import torch
import torch.nn.functional as F

for logit in (0.0, -4.0, -8.0):
    score = torch.tensor(logit, requires_grad=True)  # of a generated image
    minimax = F.logsigmoid(-score)  # log(1 - D), to be made small
    other = -F.logsigmoid(score)  # -log D, to be made small
    slopes = [torch.autograd.grad(loss, score)[0].item() for loss in (minimax, other)]
    print(f"D = {score.sigmoid():.4f}  minimax {slopes[0]:.4f}  non-saturating {slopes[1]:.4f}")
