import torch
from torch import nn
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.nn.functional import scaled_dot_product_attention

torch.manual_seed(0)
x = torch.randn(1, 1, 5, 4)
real = torch.tensor([[True, True, True, False, True]])
past = torch.ones(5, 5, dtype=torch.bool).tril()
both = scaled_dot_product_attention(x, x, x, attn_mask=real & past)
for backend in (SDPBackend.FLASH_ATTENTION, SDPBackend.MATH):
    with sdpa_kernel(backend):
        try:
            output = scaled_dot_product_attention(x, x, x, attn_mask=real, is_causal=True)
            print(f"{backend.name}: as with both masks:", torch.allclose(output, both, atol=1e-6))
        except RuntimeError as error:
            print(f"{backend.name}:", str(error).partition(": ")[2])

mha = nn.MultiheadAttention(4, 1, batch_first=True)
blocked = torch.zeros(5, 5, dtype=torch.bool)  # nothing is blocked, and yet:
for need_weights in (True, False):
    hinted, _ = mha(x[0], x[0], x[0], attn_mask=blocked, is_causal=True, need_weights=need_weights)
    causal, _ = mha(x[0], x[0], x[0], attn_mask=~past)
    believed = torch.allclose(hinted, causal, atol=1e-6)
    print(f"MultiheadAttention, {need_weights=}: hint believed:", believed)
