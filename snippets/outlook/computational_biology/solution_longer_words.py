from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

from snippets.outlook.computational_biology.baselines import kmer_counts
from snippets.outlook.computational_biology.planted_motif import plant

data = plant(seed=1)
y, train, test = data.labels, slice(0, 4000), slice(4000, 6000)
for k in (3, 4, 5, 6):
    words = kmer_counts(data.sequences, k)
    model = LogisticRegression(C=0.003, tol=1e-6).fit(words[train], y[train])
    auroc = roc_auc_score(y[test], model.decision_function(words[test]))
    print(f"{k} letters, {words.shape[1]:>4} kinds: AUROC {auroc:.2f}")
