import torch
from torch.nn.functional import cross_entropy

torch.manual_seed(0)
logits = torch.randn(2, 5, 7)  # (N, L, V), as a readout layer gives them
targets = torch.randint(0, 7, (2, 5))
try:
    cross_entropy(logits, targets)
except RuntimeError as error:
    print(error)

right = cross_entropy(logits.transpose(1, 2), targets)
flat = cross_entropy(logits.flatten(0, 1), targets.flatten())
print("(N, V, L) and (N*L, V) agree:", torch.allclose(right, flat))

reshaped = cross_entropy(logits.reshape(2, 7, 5), targets)
print("reshape instead of transpose agrees:", torch.allclose(right, reshaped))

square = torch.randn(2, 7, 7)  # as many steps as symbols
targets = torch.randint(0, 7, (2, 7))
wrong, right = cross_entropy(square, targets), cross_entropy(square.mT, targets)
print("wrong order agrees where L = V:", torch.allclose(wrong, right))
