import torch
from sklearn.metrics import roc_auc_score

from snippets.outlook.computational_biology.alignment import align
from snippets.outlook.computational_biology.fitting import best_filter, fit
from snippets.outlook.computational_biology.motif_scanner import MotifScanner
from snippets.outlook.computational_biology.planted_motif import plant


class OneStrand(MotifScanner):
    def scan(self, sequences):
        return super().scan(sequences)[:, :1]


torch.set_num_threads(1)
data = plant(seed=1)
x, y, train, test = data.sequences, data.labels, slice(0, 4000), slice(4000, 6000)
scanner = fit(x[train], y[train], seed=1, kind=OneStrand)
scanner = best_filter(scanner, x[train], y[train])
with torch.no_grad():
    auroc = roc_auc_score(y[test], scanner(x[test]).squeeze(1))
match = align(scanner.weight[0].detach(), data.log_odds)
print(f"AUROC {auroc:.3f}, correlation {match.correlation:.3f}, scale {match.scale:.2f}")
