import torch

shown = torch.tensor([7, 3, 5, 1])
right = torch.tensor([1, 3])
hits = torch.isin(shown, right)
recall = hits.sum() / min(len(shown), len(right))

# %% recall is the share of the places that hold a right film
print(f"recall@4 {hits.sum() / len(shown):.2f}, MRR {1 / (hits.nonzero()[0, 0] + 1):.2f}")

# %% places count from 0, and the second place has the number 1
print(f"recall@4 {recall:.2f}, MRR {1 / hits.nonzero()[0, 0]:.2f}")

# %% MRR averages over all hits
print(f"recall@4 {recall:.2f}, MRR {(1 / (hits.nonzero() + 1)).mean():.2f}")
