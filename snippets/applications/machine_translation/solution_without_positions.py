import torch

from snippets.kit.machine_translation.transformer import EncoderLayer

torch.manual_seed(0)
layer, words = EncoderLayer(8, heads=2), torch.randn(1, 5, 8)
order = torch.tensor([3, 0, 4, 1, 2])
everywhere = torch.ones(1, 1, 5, dtype=torch.bool)
states, shuffled = layer(words, everywhere), layer(words[:, order], everywhere)
print(torch.allclose(states[:, order], shuffled, atol=1e-6))
