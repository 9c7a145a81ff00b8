import math

import torch
from torch.nn.functional import cross_entropy

V, N, L = 32, 4, 10
targets = torch.arange(N * L).view(N, L) % V
logits = torch.zeros(N, V, L)  # equal scores: every one of the 32 symbols gets 1/32

loss = cross_entropy(logits, targets)
print(f"cross-entropy {loss:.4f}, log V {math.log(V):.4f}")
print(f"perplexity {loss.exp():.1f}, bits per symbol {loss / math.log(2):.1f}")
