import warnings

import torch
from torch import nn

N, T, S, E = 2, 3, 5, 16  # texts, length of the target, length of the source, width


def tokens(length, batch_first):
    return torch.randn(N, length, E) if batch_first else torch.randn(length, N, E)


past = nn.Transformer.generate_square_subsequent_mask(T)
print(past)
padding = torch.zeros(N, S, dtype=torch.bool)  # (N, S) in either order
memory = {"tgt_mask": past, "memory_key_padding_mask": padding}
for batch_first in (True, False):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        whole = nn.Transformer(E, 4, 2, 2, dim_feedforward=32, batch_first=batch_first)
    source, target = tokens(S, batch_first), tokens(T, batch_first)
    outputs = {
        "TransformerEncoderLayer": whole.encoder.layers[0](source, src_key_padding_mask=padding),
        "TransformerEncoder": whole.encoder(source, src_key_padding_mask=padding),
        "TransformerDecoderLayer": whole.decoder.layers[0](target, source, **memory),
        "TransformerDecoder": whole.decoder(target, source, **memory),
        "Transformer": whole(source, target, src_key_padding_mask=padding, **memory),
    }
    print(f"{batch_first=!s:5} source {tuple(source.shape)}, target {tuple(target.shape)}")
    for name, output in outputs.items():
        print(f"  {name:24}{tuple(output.shape)}")
    for warning in caught:
        print(" ", str(warning.message).partition("(")[0])

stack = nn.TransformerEncoder(nn.TransformerEncoderLayer(E, 4, 32, batch_first=True), 2)
first, second = (layer.linear1.weight for layer in stack.layers)
print("the layers of a stack start alike:", torch.equal(first, second))
