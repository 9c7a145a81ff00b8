import torch
from torch.nn.functional import cross_entropy

logits = torch.tensor([[2.0, -1.0], [0.5, 0.5], [-3.0, 1.0]])
labels = torch.tensor([0, 1, 0])

probabilities = logits.softmax(dim=1)
print(probabilities)

losses = -probabilities[torch.arange(3), labels].log()
print(losses)
print(torch.allclose(cross_entropy(logits, labels), losses.mean()))
