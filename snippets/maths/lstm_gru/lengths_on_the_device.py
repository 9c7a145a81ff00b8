import torch
from torch.nn.utils.rnn import pack_padded_sequence

x = torch.zeros(3, 5, 4)
lengths = torch.tensor([5, 3, 2])
try:
    pack_padded_sequence(x, lengths.to("meta"), batch_first=True)  # any device but the CPU
except RuntimeError as error:
    print(error)

packed = pack_padded_sequence(x, lengths.cpu(), batch_first=True)
print(packed.batch_sizes)
