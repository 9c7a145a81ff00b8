import torch
import torch.nn.functional as F

from snippets.kit.image_classification.data import Images, digits, halves
from snippets.kit.image_classification.evaluation import evaluate
from snippets.kit.image_classification.trained import digits_model

_, test = halves(digits())
model = digits_model()
pixels = test.pixels.clone().requires_grad_()
loss = F.cross_entropy(model(pixels), test.labels)
(gradient,) = torch.autograd.grad(loss, pixels)
noise = torch.randint(2, pixels.shape, generator=torch.Generator().manual_seed(0)) * 2.0 - 1
for step in [0.05, 0.1, 0.2]:
    for name, direction in {"gradient": gradient.sign(), "noise": noise}.items():
        changed = (test.pixels + step * direction).clamp(0, 1)
        score = evaluate(model, Images(changed, test.labels, test.classes))
        print(f"{step:<4} along the {name:8}  accuracy {score['accuracy']:.2f}")
