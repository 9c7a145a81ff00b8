import torch


def bounce(ratio):
    height, bounces = torch.tensor(1.0), 0
    while height > 0.1:
        height = height * ratio
        bounces += 1
    return height, bounces


for value in (0.5, 0.8):
    ratio = torch.tensor(value, requires_grad=True)
    height, n = bounce(ratio)
    height.backward()
    expected = n * value ** (n - 1)
    print(f"ratio {value}: {n} bounces, gradient {ratio.grad:.3f} = {expected:.3f}")
