import torch
from torch import nn

torch.manual_seed(0)
convolution = nn.Conv2d(1, 1, 3, padding=1, padding_mode="circular")
linear = nn.Sequential(nn.Flatten(), nn.Linear(256, 256), nn.Unflatten(1, (1, 16, 16)))
attention = nn.MultiheadAttention(8, 2, batch_first=True)
recurrence = nn.GRU(8, 8, batch_first=True)


def move(images):
    return images.roll((2, 3), dims=(-2, -1))


def shuffle(words):
    return words[:, [3, 0, 5, 1, 4, 2]]


image, words = torch.rand(1, 1, 16, 16), torch.rand(1, 6, 8)
for name, layer, change, x in [
    ("convolution, moved pixels", convolution, move, image),
    ("linear layer, moved pixels", linear, move, image),
    ("attention, shuffled words", lambda x: attention(x, x, x)[0], shuffle, words),
    ("GRU, shuffled words", lambda x: recurrence(x)[0], shuffle, words),
]:
    equal = torch.allclose(layer(change(x)), change(layer(x)), atol=1e-5)
    print(f"{name:<28}f(Tx) = Tf(x): {equal}")
