import math

import torch
import torch.nn.functional as F

counts = torch.tensor(
    [[4, 19, 0, 0, 0, 0], [16, 0, 20, 0, 0, 0], [0, 1, 0, 20, 0, 20], [0, 0, 0, 0, 20, 0]]
)
p = (counts + 0.5).double() / 22
weights = (p / 0.25).log()
text = "TTAGTCACGTGCCATAACGTGA"
codes = ["ACGT".index(base) for base in text]

by_hand = []
for t in range(len(text) - 5):
    site, background = 1.0, 1.0
    for j in range(6):
        site *= p[codes[t + j], j].item()
        background *= 0.25
    by_hand.append(math.log(site / background))

x = (torch.tensor(codes) == torch.arange(4)[:, None]).double()
scores = F.conv1d(x[None], weights[None]).flatten()
print("the same:", torch.allclose(scores, torch.tensor(by_hand).double()))
for t in scores.topk(3).indices.tolist():
    print(f"place {t:2}  {text[t : t + 6]}  {scores[t]:5.2f}")
