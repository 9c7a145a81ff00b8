import torch


def rotary(x, places):
    """Turn the pairs of x (..., T, d) by angles that grow with the place."""
    rates = 10000.0 ** (-torch.arange(0, x.shape[-1], 2, dtype=x.dtype) / x.shape[-1])
    angles = places[:, None] * rates
    a, b = x[..., 0::2], x[..., 1::2]
    turned = a * angles.cos() - b * angles.sin(), a * angles.sin() + b * angles.cos()
    return torch.stack(turned, dim=-1).flatten(-2)


torch.manual_seed(0)
q, k = torch.randn(2, 1, 8, dtype=torch.float64)
for m, n in ((0, 3), (10, 13), (500, 503), (3, 0)):
    turned_q, turned_k = rotary(q, torch.tensor([m])), rotary(k, torch.tensor([n]))
    print(f"query at {m:3}, key at {n:3}: score {(turned_q @ turned_k.T).item():.6f}")
turned = rotary(q, torch.tensor([500]))
print("length unchanged:", torch.allclose(turned.norm(), q.norm()))
