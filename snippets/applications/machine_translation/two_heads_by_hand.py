import torch

from snippets.kit.machine_translation.transformer import Attention

torch.manual_seed(0)
attention, words = Attention(width=8, heads=2), torch.randn(1, 5, 8)
made = [part(words) for part in (attention.query, attention.key, attention.value)]
query, key, value = (vectors.unflatten(2, (2, 4)).transpose(1, 2) for vectors in made)
print("heads, words, length:", tuple(query[0].shape))

scores = query @ key.mT / 4**0.5
earlier = torch.ones(5, 5, dtype=torch.bool).tril()  # itself and those before it
weights = scores.masked_fill(~earlier, -torch.inf).softmax(dim=3)
mixed = (weights @ value).transpose(1, 2).flatten(2)  # the heads side by side again
result = attention.output(mixed)
print("like the class:", torch.allclose(result, attention(words, words, causal=True), atol=1e-6))
