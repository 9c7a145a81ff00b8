import torch
import torch.nn.functional as F

logits = torch.tensor([[[0.0, 9.0], [0.0, 9.0]]])
labels = torch.tensor([[1, 1]])

# %% the classes are in the last dimension
print(f"{F.cross_entropy(logits.movedim(-1, 1), labels):.2f}")

# %% cross_entropy notices that the classes are in the wrong place
try:
    print(f"{F.cross_entropy(logits[:, :, :1].repeat(1, 1, 3), labels):.2f}")
except RuntimeError as error:
    print(type(error).__name__)

# %% the losses of the two words are added up
print(f"{F.cross_entropy(logits, labels, reduction='sum'):.2f}")
