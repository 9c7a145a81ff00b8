import torch
from torch.utils.data import DataLoader

sentences = [torch.tensor([5, 3, 8]), torch.tensor([4]), torch.tensor([9, 1])]
try:
    next(iter(DataLoader(sentences, batch_size=3)))
except RuntimeError as error:
    print("RuntimeError:", error)
