import torch

from snippets.pytorch2.attention.small_decoder import Decoder

torch.manual_seed(0)
model = Decoder().eval()
written = prompt = torch.randint(50, (2, 5))
caches = [[], []]  # one for each layer
equal = []
with torch.no_grad():
    cached = model(prompt, caches)
    for step in range(40):
        whole = model(written)  # everything again
        equal.append(torch.allclose(cached[:, -1], whole[:, -1], atol=1e-4))
        word = whole[:, -1:].argmax(-1)
        written = torch.cat([written, word], dim=1)
        cached = model(word, caches)  # one token
print("equal at", sum(equal), "of", len(equal), "steps")
print("written:", tuple(written.shape), "cached keys of a layer:", tuple(caches[0][0].shape))
