import torch
from sklearn.metrics import roc_auc_score

from snippets.outlook.computational_biology.alignment import align
from snippets.outlook.computational_biology.fitting import best_filter, fit
from snippets.outlook.computational_biology.motif_scanner import MotifScanner
from snippets.outlook.computational_biology.planted_motif import plant


class SumOverPlaces(MotifScanner):
    def __init__(self, filters=8):
        super().__init__(filters)
        with torch.no_grad():
            self.bias.fill_(-torch.tensor(202.0).log())  # 101 places on two strands

    def forward(self, sequences):
        return self.scan(sequences).logsumexp(dim=(1, 3)) + self.bias


torch.set_num_threads(1)
data = plant(seed=1)
x, y, train, test = data.sequences, data.labels, slice(0, 4000), slice(4000, 6000)
scanner = fit(x[train], y[train], seed=1, kind=SumOverPlaces)
scanner = best_filter(scanner, x[train], y[train])
with torch.no_grad():
    auroc = roc_auc_score(y[test], scanner(x[test]).squeeze(1))
match = align(scanner.weight[0].detach(), data.log_odds)
print(f"AUROC {auroc:.3f}, correlation {match.correlation:.3f}, scale {match.scale:.2f}")
