import torch

torch.manual_seed(0)
X = torch.randn(4, 3)  # four samples of three features
Y = torch.randn(4, 2)  # two targets each
W = torch.randn(3, 2, requires_grad=True)

loss = ((X @ W - Y) ** 2).mean()
loss.backward()
print("W", tuple(W.shape), " W.grad", tuple(W.grad.shape))

with torch.no_grad():
    by_hand = 2 / 8 * X.T @ (X @ W - Y)
print("equal to the formula:", torch.allclose(W.grad, by_hand))
