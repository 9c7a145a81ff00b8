import itertools

import torch
from torch.nn import functional as F

torch.manual_seed(0)
lengths = torch.tensor([3, 5])
starts = F.pad(lengths.cumsum(0), (1, 0))  # where each text begins, and the end of the last
q, k, v = torch.randn(3, 8, 2, 4).unbind()  # tokens of all texts, heads, width

outputs = []
for begin, end in itertools.pairwise(starts):
    one = (x[begin:end].transpose(0, 1) for x in (q, k, v))  # heads, tokens of one text, width
    outputs.append(F.scaled_dot_product_attention(*one, is_causal=True).transpose(0, 1))

text = torch.arange(2).repeat_interleave(lengths)  # which text each token belongs to
mask = (text[:, None] == text).tril()
together = F.scaled_dot_product_attention(*(x.transpose(0, 1) for x in (q, k, v)), attn_mask=mask)
print("starts:", starts.tolist())
print(
    "each alone, and all under one mask:",
    torch.allclose(torch.cat(outputs).transpose(0, 1), together),
)
