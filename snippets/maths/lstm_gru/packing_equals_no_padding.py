import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence, pad_sequence

torch.manual_seed(0)
lengths = [5, 3, 2]
sequences = [torch.randn(length, 4) for length in lengths]
lstm = nn.LSTM(4, 6, batch_first=True, bidirectional=True)


def right(found, expected):
    pairs = zip(found, expected, strict=True)
    return [torch.allclose(a, b, rtol=0, atol=1e-6) for a, b in pairs]


alone = [lstm(sequence) for sequence in sequences]  # one by one, no padding
alone_outputs = [output for output, _ in alone]
forward, backward = zip(*(h_n for _, (h_n, _) in alone), strict=True)

padded = pad_sequence(sequences, batch_first=True)
_, (h_n, _) = lstm(padded)
print("padded: forward ", right(h_n[0], forward))
print("        backward", right(h_n[1], backward))

packed = pack_padded_sequence(padded, lengths, batch_first=True)
packed_output, (h_n, _) = lstm(packed)
print("packed: forward ", right(h_n[0], forward))
print("        backward", right(h_n[1], backward))

output, _ = pad_packed_sequence(packed_output, batch_first=True)
outputs = [output[n, :length] for n, length in enumerate(lengths)]
print("        outputs ", right(outputs, alone_outputs))
print("data:", tuple(packed.data.shape))
print("batch_sizes:", packed.batch_sizes.tolist())
