import torch
import torch.nn.functional as F

logits = torch.randn(2, 5, 7)  # 2 sentences of 5 words, 7 classes for each
labels = torch.randint(7, (2, 5))
try:
    F.cross_entropy(logits, labels)
except RuntimeError as error:
    print("RuntimeError:", error)
print(F.cross_entropy(logits.movedim(-1, 1), labels).shape)

square = torch.randn(2, 7, 7)  # 7 words, 7 classes
labels = torch.randint(7, (2, 7))
print("equal:", torch.equal(F.cross_entropy(square, labels), F.cross_entropy(square.mT, labels)))
