import torch

from snippets.outlook.computational_biology.baselines import log_likelihood_ratio
from snippets.outlook.computational_biology.planted_motif import plant

data = plant(seed=1)
number = 4001
x = data.sequences[number]

mutants = x.repeat(4, 100, 1, 1)  # new base, place, one-hot
for place in range(100):
    mutants[:, place, :, place] = torch.eye(4, dtype=x.dtype)
with torch.no_grad():
    before = log_likelihood_ratio(x[None], data.log_odds)
    change = log_likelihood_ratio(mutants.flatten(0, 1), data.log_odds).view(4, 100) - before

start = int(data.starts[number])
worst = change.amin(dim=0)
sensitive = (worst < -1).nonzero().flatten().tolist()
site = "".join("ACGT"[row] for row in x.argmax(dim=0)[start : start + 10])
print("planted from", start, "to", start + 9, site)
print("a mutation costs more than 1 at", sensitive)
print("the worst mutation is at", int(worst.argmin()))
print(
    "mutants that leave the base alone change nothing:", bool((change[x == 1].abs() < 1e-9).all())
)
