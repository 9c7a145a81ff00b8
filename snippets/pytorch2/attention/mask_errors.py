import torch
from torch import nn
from torch.nn.functional import scaled_dot_product_attention

x = torch.randn(2, 4, 5, 8)  # batch 2, 4 heads, 5 tokens
past = torch.ones(5, 5, dtype=torch.bool).tril()
real = torch.ones(2, 5, dtype=torch.bool)
mha = nn.MultiheadAttention(8, 2, batch_first=True)
attempts = {
    "a mask (batch, S)": lambda: scaled_dot_product_attention(x, x, x, attn_mask=real),
    "0 and 1 as integers": lambda: scaled_dot_product_attention(x, x, x, attn_mask=past.long()),
    "is_causal alone": lambda: mha(x[0], x[0], x[0], is_causal=True),
    "8 by 3 heads": lambda: nn.MultiheadAttention(8, 3),
}
for name, attempt in attempts.items():
    try:
        attempt()
    except (RuntimeError, AssertionError) as error:
        print(f"{name}: {str(error).partition('. ')[0]}")
