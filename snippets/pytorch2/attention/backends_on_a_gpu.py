import torch
from torch.backends import cuda
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.nn.functional import scaled_dot_product_attention

q, k, v = torch.randn(3, 8, 16, 2048, 64, device="cuda", dtype=torch.bfloat16)
mask = torch.ones(2048, 2048, device="cuda", dtype=torch.bool).tril()
cases = {
    "causal": cuda.SDPAParams(q, k, v, None, 0.0, True, False),
    "a mask": cuda.SDPAParams(q, k, v, mask, 0.0, False, False),
    "float32": cuda.SDPAParams(q.float(), k.float(), v.float(), None, 0.0, False, False),
}
kernels = {
    "FLASH": cuda.can_use_flash_attention,
    "EFFICIENT": cuda.can_use_efficient_attention,
    "CUDNN": cuda.can_use_cudnn_attention,
}
for case, parameters in cases.items():
    for kernel, can_use in kernels.items():
        print(case, kernel, can_use(parameters, debug=True))  # a warning says why not

order = [SDPBackend.CUDNN_ATTENTION, SDPBackend.FLASH_ATTENTION, SDPBackend.EFFICIENT_ATTENTION]
with sdpa_kernel(order, set_priority=True):  # no MATH: fail rather than be slow
    output = scaled_dot_product_attention(q, k, v, is_causal=True)
