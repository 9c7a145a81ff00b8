import torch
from sklearn.metrics import roc_auc_score

generator = torch.Generator().manual_seed(0)
rich = torch.tensor([0.2, 0.3, 0.3, 0.2]).double()  # A, C, G, T
positive = torch.multinomial(rich, 2000 * 100, replacement=True, generator=generator)
positive = positive.view(2000, 100)
uniform = torch.randint(4, (2000, 100), generator=generator)
order = torch.rand(2000, 100, generator=generator).argsort(dim=1)
shuffled = positive.gather(1, order)


def gc_content(bases):
    return ((bases == 1) | (bases == 2)).double().mean(dim=1)


labels = torch.tensor([1.0, 0.0]).repeat_interleave(2000)
for name, negative in (("uniform", uniform), ("shuffled", shuffled)):
    scores = gc_content(torch.cat([positive, negative]))
    print(f"negatives {name:<9} AUROC of G + C alone {roc_auc_score(labels, scores):.2f}")
