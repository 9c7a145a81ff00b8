import torch
from torch import nn

torch.manual_seed(0)
rnn = nn.RNN(input_size=8, hidden_size=32).double()
with torch.no_grad():
    rnn.weight_hh_l0.mul_(4)
print(f"spectral radius {torch.linalg.eigvals(rnn.weight_hh_l0).abs().max():.1f}")

for T in (5, 10, 20, 40):
    rnn.zero_grad()
    output, _ = rnn(torch.randn(T, 16, 8, dtype=torch.float64))
    output[-1].pow(2).mean().backward()
    gradient = rnn.weight_hh_l0.grad.clone()

    before = nn.utils.clip_grad_norm_(rnn.parameters(), max_norm=1.0)

    after = nn.utils.get_total_norm(p.grad for p in rnn.parameters())
    formula = gradient * min(1, 1 / before)
    same = torch.allclose(rnn.weight_hh_l0.grad, formula)
    print(f"T={T:2}   norm {before:.0e}, clipped {after:.4f}, as the formula: {same}")
