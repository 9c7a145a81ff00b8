import warnings

import torch
from torch.nn.functional import mse_loss

prediction = torch.tensor([[1.0], [2.0], [3.0], [4.0]], requires_grad=True)
target = torch.tensor([1.0, 2.0, 3.0, 4.0])  # exactly right, but of shape (4,)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    wrong = mse_loss(prediction, target)
print(caught[0].message)
print(tuple((prediction - target).shape))
by_hand = (prediction - target).square().mean()
print(f"wrong {wrong:.2f}, by hand {by_hand:.2f}", end=", ")
print(f"right {mse_loss(prediction.squeeze(1), target):.2f}")

(gradient,) = torch.autograd.grad(wrong, prediction)
pulled = torch.allclose(gradient, 2 / 4 * (prediction - target.mean()))
print("pulled towards the mean:", pulled)
