import warnings

import torch
from torch.nn import functional as F

prediction = torch.tensor([[1.0], [2.0], [3.0], [4.0]], requires_grad=True)
target = torch.tensor([1.0, 2.0, 3.0, 4.0])  # exactly right, but of shape (4,)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    wrong = F.mse_loss(prediction, target)
print(caught[0].message)
print(tuple((prediction - target).shape))
print(f"wrong {wrong:.2f}, by hand {(prediction - target).square().mean():.2f}", end=", ")
print(f"right {F.mse_loss(prediction.squeeze(1), target):.2f}")

(gradient,) = torch.autograd.grad(wrong, prediction)
print("pulled towards the mean:", torch.allclose(gradient, 2 / 4 * (prediction - target.mean())))
