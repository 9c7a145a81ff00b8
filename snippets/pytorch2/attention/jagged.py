import warnings

import torch
from torch.nn.functional import scaled_dot_product_attention

torch.manual_seed(0)
texts = [torch.randn(length, 2, 4) for length in (3, 5)]  # tokens, heads, width
with warnings.catch_warnings():
    warnings.simplefilter("ignore", UserWarning)  # nested tensors are a prototype
    packed = torch.nested.nested_tensor(texts, layout=torch.jagged)
    q = packed.transpose(1, 2)  # texts, heads, tokens of each, width
    together = scaled_dot_product_attention(q, q, q).unbind()
for text, output in zip(texts, together, strict=True):
    alone = text.transpose(0, 1)[None]  # (1, heads, tokens, width)
    alone = scaled_dot_product_attention(alone, alone, alone)[0]
    print(tuple(output.shape), "equal to the text alone:", torch.allclose(output, alone, atol=1e-6))
print("numbers stored:", packed.values().numel(), "padded:", 2 * 5 * 2 * 4)
