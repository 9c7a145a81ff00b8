import torch
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.nn.functional import scaled_dot_product_attention

q = torch.randn(1, 4, 6, 8)
for backend in (SDPBackend.FLASH_ATTENTION, SDPBackend.MATH, SDPBackend.EFFICIENT_ATTENTION):
    with sdpa_kernel(backend):
        try:
            scaled_dot_product_attention(q, q, q)
            print(backend.name, "runs")
        except RuntimeError as error:
            print(backend.name, "fails:", str(error).partition(". ")[0])
