import torch
import torch.nn.functional as F

score = torch.tensor(-6.0, requires_grad=True)  # of a generated image
minimax = F.logsigmoid(-score)  # log(1 - D)
other = -F.logsigmoid(score)  # -log D
slopes = [torch.autograd.grad(loss, score)[0] for loss in (minimax, other)]
print(f"{slopes[0]:.3f} {slopes[1]:.3f}")
