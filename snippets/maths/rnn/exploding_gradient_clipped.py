import torch
from torch import nn

torch.manual_seed(0)
rnn = nn.RNN(input_size=8, hidden_size=32).double()
with torch.no_grad():
    rnn.weight_hh_l0.mul_(4)  # spectral radius of about 0.6 before, about 2.3 now

for T in (10, 20, 40, 80):
    rnn.zero_grad()
    output, _ = rnn(torch.randn(T, 16, 8, dtype=torch.float64))
    output[-1].pow(2).mean().backward()
    before = nn.utils.get_total_norm(p.grad for p in rnn.parameters())
    direction = rnn.weight_hh_l0.grad / before

    returned = nn.utils.clip_grad_norm_(rnn.parameters(), max_norm=1.0)

    after = nn.utils.get_total_norm(p.grad for p in rnn.parameters())
    same_direction = torch.allclose(rnn.weight_hh_l0.grad / after, direction)
    print(f"T={T:2}   norm {before:.0e}, clipped {after:.4f}, same direction: {same_direction}")
