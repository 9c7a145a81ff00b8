import torch

torch.manual_seed(0)
F64 = torch.float64
gates = torch.randn(4, 6, dtype=F64, requires_grad=True)  # before sigmoid and tanh
c_before = torch.randn(6, dtype=F64, requires_grad=True)
grad_h, grad_c = torch.randn(2, 6, dtype=F64)  # what arrives from later

a_i, a_f, a_g, a_o = gates
i, f, g, o = a_i.sigmoid(), a_f.sigmoid(), a_g.tanh(), a_o.sigmoid()
c = f * c_before + i * g
h = o * c.tanh()
by_autograd = torch.autograd.grad((h, c), (gates, c_before), (grad_h, grad_c))

with torch.no_grad():
    delta_c = grad_c + grad_h * o * (1 - c.tanh() ** 2)
    delta = torch.stack(
        [
            delta_c * g * i * (1 - i),
            delta_c * c_before * f * (1 - f),
            delta_c * i * (1 - g**2),
            grad_h * c.tanh() * o * (1 - o),
        ]
    )
print("gates:        ", torch.allclose(delta, by_autograd[0], rtol=0, atol=1e-12))
print("earlier cell: ", torch.allclose(delta_c * f, by_autograd[1], rtol=0, atol=1e-12))
