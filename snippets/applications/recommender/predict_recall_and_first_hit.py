import torch

shown = torch.tensor([7, 3, 5, 1])
right = torch.tensor([1, 3])
hits = torch.isin(shown, right)
recall = hits.sum() / min(len(shown), len(right))
first = hits.nonzero()[0, 0] + 1
print(f"recall@4 {recall:.2f}, MRR {1 / first:.2f}")
