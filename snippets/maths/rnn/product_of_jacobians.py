import torch

torch.manual_seed(0)
T, H = 12, 8
w_h = torch.randn(H, H, dtype=torch.float64) / H**0.5
inputs = torch.randn(T, H, dtype=torch.float64)  # w_x x_t + b, already computed


def last_state(h):
    for a in inputs:
        h = torch.tanh(a + w_h @ h)
    return h


h = torch.zeros(H, dtype=torch.float64)
by_autograd = torch.func.jacrev(last_state)(h)

product = torch.eye(H, dtype=torch.float64)
for a in inputs:
    h = torch.tanh(a + w_h @ h)
    product = torch.diag(1 - h**2) @ w_h @ product

print("equal to 1e-12:", torch.allclose(product, by_autograd, rtol=0, atol=1e-12))
largest = torch.linalg.matrix_norm(w_h, ord=2)
print(f"norm of the product {torch.linalg.matrix_norm(product, ord=2):.0e}")
print(f"bound {largest:.2f}**{T} = {largest**T:.0e}")
