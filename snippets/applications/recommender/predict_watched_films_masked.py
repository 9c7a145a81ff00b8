import torch

scores = torch.tensor([0.9, 0.8, 0.4])
watched = torch.tensor([True, False, False])
ranked = scores.masked_fill(watched, -torch.inf).topk(3)
print(ranked.indices.tolist(), ranked.values.isfinite().tolist())
