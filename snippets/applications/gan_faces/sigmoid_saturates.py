import torch
import torch.nn.functional as F

for value in (-5.0, -20.0, -120.0):
    score = torch.tensor(value, requires_grad=True)  # of a generated image
    with_sigmoid = F.binary_cross_entropy(score.sigmoid(), torch.tensor(1.0))
    of_logit = F.binary_cross_entropy_with_logits(score, torch.tensor(1.0))
    slopes = [torch.autograd.grad(loss, score)[0].item() for loss in (with_sigmoid, of_logit)]
    print(f"logit {value:4.0f}: gradient {slopes[0]:.2f} by sigmoid, {slopes[1]:.2f} by logit")
