import torch
from torch import nn

torch.manual_seed(0)
texts = [torch.randn(n, 4) for n in (3, 1, 5)]
ragged, again = (torch.nested.nested_tensor(texts, layout=torch.jagged) for _ in range(2))
layer = nn.Sequential(nn.Linear(4, 2), nn.LayerNorm(2), nn.GELU())
output = layer(ragged)
print("parts:", tuple(ragged.values().shape), ragged.offsets().tolist())
same = [torch.allclose(o, layer(t), atol=1e-6) for o, t in zip(output.unbind(), texts, strict=True)]
print("each text as alone:", all(same), " mean over its words:", tuple(output.mean(1).shape))
padded = torch.nested.to_padded_tensor(ragged, 0.0)
print("numbers:", ragged.values().numel(), "padded:", padded.numel())
for attempt in (lambda: ragged.cumsum(1), lambda: ragged + again):
    try:
        attempt()
    except RuntimeError as error:  # NotImplementedError is one
        print(f"{type(error).__name__}:", str(error).partition(" with inputs")[0])
