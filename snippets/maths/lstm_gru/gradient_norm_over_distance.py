import torch
from matplotlib import pyplot as plt
from torch import nn

F64 = torch.float64  # float32 cannot hold the square of 1e-28
T, N, D, H = 101, 16, 8, 32


def lstm(forget_bias):
    """An LSTM whose two forget-gate biases add up to a given value."""
    model = nn.LSTM(D, H, dtype=F64)
    with torch.no_grad():
        model.bias_ih_l0[H : 2 * H] = forget_bias
        model.bias_hh_l0[H : 2 * H] = 0
    return model


torch.manual_seed(0)
models = {
    "RNN": nn.RNN(D, H, dtype=F64),
    "LSTM": nn.LSTM(D, H, dtype=F64),
    "LSTM, bias 1": lstm(1.0),
    "LSTM, bias 2": lstm(2.0),
}
x = torch.randn(T, N, D, dtype=F64, requires_grad=True)
for label, model in models.items():
    output, _ = model(x)
    (gradient,) = torch.autograd.grad(output[-1].sum(), x)
    norms = gradient.flatten(1).norm(dim=1).flip(0)  # index: distance
    relative = norms / norms[0]
    far = relative[100]
    print(f"{label:12}   n=10: {relative[10]:.0e}   n=100: {far:.0e}", end="")
    print(f"   per step: {far**0.01:.2f}")
    plt.semilogy(relative, label=label)

plt.xlabel("distance n in steps")
plt.ylabel("relative gradient norm")
plt.legend()
plt.show()
