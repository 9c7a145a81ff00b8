import torch
from torch.nn.functional import binary_cross_entropy_with_logits, cross_entropy

target = torch.tensor([[151.0], [75.0], [141.0]])
for shift in (0, 10, 1000):
    prediction = (target + shift).requires_grad_()
    one_class = cross_entropy(prediction, target)
    (gradient,) = torch.autograd.grad(one_class, prediction)
    samples = cross_entropy(prediction[:, 0], target[:, 0])
    binary = binary_cross_entropy_with_logits(prediction, target)
    print(f"every prediction {shift} too high")
    slope = gradient.abs().sum()
    print(f"  classes = columns: {one_class.abs():.0f}, gradient {slope:.0f}")
    print(f"  classes = samples: {samples:.0f}")
    print(f"  binary: {binary:.0f}")

prediction = (target[:, 0].log() + 5).requires_grad_()
samples = cross_entropy(prediction, target[:, 0])
(gradient,) = torch.autograd.grad(samples, prediction)
print(f"minimum {samples:.0f} at", [round(v, 1) for v in prediction.tolist()])
print("gradient zero there:", gradient.abs().max().item() < 1e-3)
