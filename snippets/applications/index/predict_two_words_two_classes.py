import torch
import torch.nn.functional as F

# one sentence of two words, two classes; class 1 is right, and has the higher score
logits = torch.tensor([[[0.0, 9.0], [0.0, 9.0]]])
labels = torch.tensor([[1, 1]])
print(f"{F.cross_entropy(logits, labels):.2f}")
