import torch
from torch.func import grad, vmap
from torch.nn import functional as F

torch.manual_seed(0)
q, k, v = torch.randn(3, 1, 2, 5, 4)


def attention(q, k, v):
    return (q @ k.transpose(-2, -1) / 2).softmax(dim=-1) @ v


fused = F.scaled_dot_product_attention(q, k, v)
print("attention:", torch.allclose(fused, attention(q, k, v), atol=1e-6))

compiled = torch.compile(attention, backend="aot_eager", fullgraph=True)
print("torch.compile:", torch.allclose(compiled(q, k, v), attention(q, k, v), atol=1e-6))

xs = torch.linspace(0, 1, 4)
print("torch.func:", torch.allclose(vmap(grad(torch.sin))(xs), xs.cos()))


class Attention(torch.nn.Module):
    def forward(self, q, k, v):
        return attention(q, k, v)


program = torch.export.export(Attention(), (q, k, v))
print("torch.export:", torch.equal(program.module()(q, k, v), attention(q, k, v)))
