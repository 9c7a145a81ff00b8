import torch
import torch.nn.functional as F

score = torch.tensor(-6.0, requires_grad=True)  # of a generated image
other = -F.logsigmoid(score)  # -log D

# %% both want the same, and so have the same slope
(slope,) = torch.autograd.grad(other, score)
print(f"{slope:.3f} {slope:.3f}")

# %% at a score of -6 the discriminator is taken in
score = torch.tensor(6.0, requires_grad=True)
minimax, other = F.logsigmoid(-score), -F.logsigmoid(score)
slopes = [torch.autograd.grad(loss, score)[0] for loss in (minimax, other)]
print(f"{slopes[0]:.3f} {slopes[1]:.3f}")

# %% one is made small by lowering the score, the other by raising it
minimax = F.logsigmoid(-score)
slopes = [torch.autograd.grad(loss, score)[0] for loss in (minimax, -other)]
print(f"{slopes[0]:.3f} {slopes[1]:.3f}")
