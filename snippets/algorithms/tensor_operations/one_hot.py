import torch
import torch.nn.functional as F

labels = torch.tensor([2, 0, 1])
encoded = F.one_hot(labels, num_classes=4)
print(encoded, encoded.dtype)
print((labels[:, None] == torch.arange(4)).equal(encoded.bool()))
