import torch
from matplotlib import pyplot as plt
from torch import nn

T, N, I, H = 101, 16, 8, 32


def lstm(forget_bias):
    """An LSTM whose forget gate starts with the given bias, in b_ih and b_hh together."""
    model = nn.LSTM(I, H)
    with torch.no_grad():
        model.bias_ih_l0[H : 2 * H] = forget_bias
        model.bias_hh_l0[H : 2 * H] = 0
    return model


torch.manual_seed(0)
models = {
    "RNN": nn.RNN(I, H),
    "LSTM": nn.LSTM(I, H),
    "LSTM, bias 1": lstm(1.0),
    "LSTM, bias 3": lstm(3.0),
}
x = torch.randn(T, N, I, requires_grad=True)
for label, model in models.items():
    output, _ = model(x)
    (gradient,) = torch.autograd.grad(output[-1].sum(), x)
    norms = gradient.flatten(1).norm(dim=1).flip(0)  # norms[n]: input n steps before the end
    relative = norms / norms[0]
    print(f"{label:12}   n=10: {relative[10]:.0e}   n=50: {relative[50]:.0e}", end="")
    print(f"   n=100: {relative[100]:.0e}")
    plt.semilogy(relative, label=label)

plt.xlabel("distance in steps, n")
plt.ylabel("gradient norm, relative")
plt.ylim(1e-25, 10)
plt.legend()
plt.show()
