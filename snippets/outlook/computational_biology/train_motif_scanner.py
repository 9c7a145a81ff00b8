import matplotlib.pyplot as plt
import torch
from sklearn.metrics import roc_auc_score

from snippets.outlook.computational_biology.alignment import align
from snippets.outlook.computational_biology.baselines import log_likelihood_ratio
from snippets.outlook.computational_biology.fitting import best_filter, fit
from snippets.outlook.computational_biology.motif_scanner import losses
from snippets.outlook.computational_biology.planted_motif import plant, reverse_complement
from snippets.outlook.computational_biology.sequence_logo import draw_logo

torch.set_num_threads(1)
data = plant(seed=1)
x, y, train, test = data.sequences, data.labels, slice(0, 4000), slice(4000, 6000)

eight = fit(x[train], y[train], seed=1)
with torch.no_grad():
    each = losses(eight, x[train], y[train]).tolist()
print("losses of the eight:", " ".join(f"{loss:.2f}" for loss in each))

scanner = best_filter(eight, x[train], y[train])
print("numbers learnt:", sum(p.numel() for p in scanner.parameters()))
with torch.no_grad():
    auroc = roc_auc_score(y[test], scanner(x[test]).squeeze(1))
oracle = roc_auc_score(y[test], log_likelihood_ratio(x[test], data.log_odds))
print(f"AUROC {auroc:.3f}, oracle {oracle:.3f}, less than 0.03 apart: {oracle - auroc < 0.03}")

learnt = scanner.weight[0].detach()
match = align(learnt, data.log_odds)
print(f"correlation {match.correlation:.2f}, at least 0.98: {match.correlation >= 0.98}")
print(f"scale {match.scale:.2f}, flipped: {match.flipped}")

learnt = reverse_complement(learnt) if match.flipped else learnt
figure, (above, below) = plt.subplots(2, 1, figsize=(6.4, 3.6), sharex=True)
draw_logo(below, 0.25 * learnt.exp() / (0.25 * learnt.exp()).sum(dim=0))
truth = torch.full_like(learnt, 0.25)
truth[:, match.start : match.start + 10] = data.probabilities
draw_logo(above, truth)
above.set(ylabel="bits", title="planted")
below.set(ylabel="bits", title="learnt")
plt.show()
