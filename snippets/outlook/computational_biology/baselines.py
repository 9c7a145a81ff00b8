import torch
import torch.nn.functional as F
from sklearn.linear_model import LogisticRegression

from snippets.outlook.computational_biology.planted_motif import reverse_complement


def log_likelihood_ratio(sequences, log_odds):
    """The best score there is: it knows the motif, only not the place and the strand."""
    both = torch.stack([log_odds, reverse_complement(log_odds)])
    scores = F.conv1d(sequences, both).flatten(1)
    return scores.logsumexp(dim=1) - torch.tensor(scores.shape[1]).log()


def kmer_counts(sequences, k=5):
    """Count every word of k letters; a word and its reverse complement are one."""
    bases = sequences.argmax(dim=1).unfold(1, k, 1)
    place_values = 4 ** torch.arange(k)
    words = torch.minimum(bases @ place_values, (3 - bases.flip(2)) @ place_values)
    kinds, words = words.unique(return_inverse=True)
    counts = torch.zeros(len(words), len(kinds), dtype=torch.float64)
    return counts.scatter_add(1, words, torch.ones_like(words, dtype=torch.float64))


def logistic_scores(features, labels, train, test, strength=0.003):
    """Fit a logistic regression to the training part and score the test part."""
    model = LogisticRegression(C=strength, solver="newton-cholesky")
    model.fit(features[train], labels[train])
    return model.decision_function(features[test])
