import torch

torch.manual_seed(0)
T, D, H = 6, 3, 4
w_x, w_h, b = (torch.randn(*s, dtype=torch.float64) for s in ((H, D), (H, H), (H,)))
x, y = (torch.randn(T, n, dtype=torch.float64) for n in (D, H))
parameters = [p.requires_grad_() for p in (w_x, w_h, b)]

h = [torch.zeros(H, dtype=torch.float64)]  # h[0] comes before the first step
for t in range(T):
    h.append(torch.tanh(w_x @ x[t] + w_h @ h[-1] + b))
loss = sum(((h[t + 1] - y[t]) ** 2).sum() for t in range(T)) / 2
by_autograd = torch.autograd.grad(loss, parameters)

with torch.no_grad():
    g_x, g_h, g_b = (torch.zeros_like(p) for p in parameters)
    delta = torch.zeros_like(b)
    for t in reversed(range(T)):
        delta = (1 - h[t + 1] ** 2) * ((h[t + 1] - y[t]) + w_h.T @ delta)
        g_x += torch.outer(delta, x[t])
        g_h += torch.outer(delta, h[t])
        g_b += delta

for by_hand, gradient in zip((g_x, g_h, g_b), by_autograd, strict=True):
    print("equal to 1e-12:", torch.allclose(by_hand, gradient, rtol=0, atol=1e-12))
