import torch
from torch.nn import functional as F
from torch.nn.attention.varlen import varlen_attn


def gradient(attend):
    qkv = start.clone().requires_grad_()
    attend(*qkv).backward(upstream)
    return qkv.grad


def under_one_mask(q, k, v):
    text = torch.arange(3, device="cuda").repeat_interleave(lengths)
    mask = (text[:, None] == text).tril()
    q, k, v = (x.transpose(0, 1)[None] for x in (q, k, v))
    return F.scaled_dot_product_attention(q, k, v, attn_mask=mask)[0].transpose(0, 1)


torch.manual_seed(0)
lengths = torch.tensor([300, 20, 700], device="cuda")
starts = F.pad(lengths.cumsum(0), (1, 0)).int()
longest = int(lengths.max())
tokens = int(starts[-1])
start = torch.randn(3, tokens, 8, 64, device="cuda", dtype=torch.bfloat16)
upstream = torch.randn(tokens, 8, 64, device="cuda", dtype=torch.bfloat16)
causal = {"window_size": (-1, 0)}  # as far back as there is, nothing from later

ours = gradient(lambda q, k, v: varlen_attn(q, k, v, starts, starts, longest, longest, **causal))
theirs = gradient(under_one_mask)
torch.testing.assert_close(ours, theirs, atol=2e-2, rtol=2e-2)
