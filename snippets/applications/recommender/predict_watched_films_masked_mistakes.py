import torch

scores = torch.tensor([0.9, 0.8, 0.4])
watched = torch.tensor([True, False, False])

# %% masking leaves what is marked True
ranked = scores.masked_fill(~watched, -torch.inf).topk(1)
print(ranked.indices.tolist(), ranked.values.isfinite().tolist())

# %% what is masked is gone, so that only two can come back
ranked = scores.masked_fill(watched, -torch.inf).topk(2)
print(ranked.indices.tolist(), ranked.values.isfinite().tolist())

# %% topk numbers the films that are left
ranked = scores[~watched].topk(2)
print(ranked.indices.tolist(), ranked.values.isfinite().tolist())
