import torch
from torch.nn.functional import scaled_dot_product_attention

q = torch.randn(1, 4, 6, 8, requires_grad=True)
mask = torch.zeros(6, 6)
learnt = torch.zeros(6, 6, requires_grad=True)
cases = {
    "plain": (q, q, q, {}),
    "causal": (q, q, q, {"is_causal": True}),
    "a mask": (q, q, q, {"attn_mask": mask}),
    "bfloat16": (q.bfloat16(), q.bfloat16(), q.bfloat16(), {}),
    "grouped queries": (q, q[:, :2], q[:, :2], {"enable_gqa": True}),
    "dropout": (q, q, q, {"dropout_p": 0.1}),
    "a mask that learns": (q, q, q, {"attn_mask": learnt}),
    "values of another width": (q, q, q[..., :4], {}),
    "three dimensions": (q[0], q[0], q[0], {}),
}
for name, (query, key, value, options) in cases.items():
    output = scaled_dot_product_attention(query, key, value, **options)
    print(f"{name:24}", output.grad_fn.name())
