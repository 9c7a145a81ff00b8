import torch
from torch.nn.functional import scaled_dot_product_attention

torch.manual_seed(0)
at = torch.arange(8)
apart = at[:, None] - at
allowed = (apart >= 0) & (apart < 3)
print(allowed[:5, :5].int())

x = torch.randn(1, 1, 8, 4, requires_grad=True)
for layers in (1, 2, 3):
    z = x
    for _ in range(layers):
        z = scaled_dot_product_attention(z, z, z, attn_mask=allowed)
    (gradient,) = torch.autograd.grad(z[0, 0, 7].sum(), x)
    reached = gradient[0, 0].abs().sum(-1).nonzero().flatten()
    print(f"{layers} layers: place 7 depends on", reached.tolist())
