import torch


def distance(ratio):
    height, travelled, bounces = torch.tensor(1.0), torch.tensor(1.0), 0
    while height > 0.1:
        height = height * ratio
        travelled = travelled + 2 * height
        bounces += 1
    return travelled, bounces


for value in (0.5, 0.8):
    ratio = torch.tensor(value, requires_grad=True)
    travelled, n = distance(ratio)
    travelled.backward()
    expected = 2 * sum(k * value ** (k - 1) for k in range(1, n + 1))
    print(f"{travelled:.3f} m, gradient {ratio.grad:.3f}, formula {expected:.3f}")
