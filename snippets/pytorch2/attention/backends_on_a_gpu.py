import torch
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.nn.functional import scaled_dot_product_attention

q, k, v = torch.randn(3, 8, 16, 2048, 64, device="cuda", dtype=torch.bfloat16)
order = [SDPBackend.CUDNN_ATTENTION, SDPBackend.FLASH_ATTENTION, SDPBackend.EFFICIENT_ATTENTION]
with sdpa_kernel(order, set_priority=True):  # no MATH: fail rather than be slow
    output = scaled_dot_product_attention(q, k, v, is_causal=True)
