import torch
from torch.nn.utils.rnn import pack_padded_sequence, pad_sequence

sequences = [torch.tensor([1, 2, 3]), torch.tensor([4, 5])]
padded = pad_sequence(sequences, batch_first=True)
packed = pack_padded_sequence(padded, [3, 2], batch_first=True)

# %% the sequences are joined one behind the other
print(torch.cat(sequences).tolist(), packed.batch_sizes.tolist())

# %% batch_sizes are the lengths
print(packed.data.tolist(), [len(sequence) for sequence in sequences])

# %% the padding is packed as well
packed = pack_padded_sequence(padded, [3, 3], batch_first=True)
print(packed.data.tolist(), packed.batch_sizes.tolist())
