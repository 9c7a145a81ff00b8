import torch
from torch.nn.utils.rnn import pad_sequence

samples = [torch.ones(3), torch.ones(2)]
try:
    torch.stack(samples)
except RuntimeError as error:
    print(f"{type(error).__name__}: {error}")
print(pad_sequence(samples, batch_first=True).tolist())
