import torch

from snippets.outlook.computational_biology.planted_motif import plant, reverse_complement

PAIRS = str.maketrans("ACGT", "TGCA")
for site in ("CACGTG", "GAATTC", "GATTACA", "TCCAGTTGGA"):
    other = site[::-1].translate(PAIRS)
    same = sum(a == b for a, b in zip(site, other, strict=True))
    print(f"{site:<11} {other:<11} {same} of {len(site)} letters agree")

for seed in range(3):
    weights = plant(seed).log_odds
    pair = torch.stack([weights.flatten(), reverse_complement(weights).flatten()])
    print(f"seed {seed}: correlation with its reverse complement {torch.corrcoef(pair)[0, 1]:.2f}")
