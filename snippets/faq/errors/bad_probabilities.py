import torch

scores = torch.tensor([2.0, -1.0, 0.5])
try:
    torch.multinomial(scores, 1)
except RuntimeError as error:
    print(f"{type(error).__name__}: {error}")
print(torch.multinomial(scores.softmax(dim=0), 1).shape)
