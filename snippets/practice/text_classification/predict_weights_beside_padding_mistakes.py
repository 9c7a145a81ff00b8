import torch

scores = torch.zeros(4)
padding = torch.tensor([False, False, True, True])

# %% padding loses its weight after the softmax
print((scores.softmax(dim=0) * ~padding).tolist())

# %% a masked score is a score of 0
print(scores.masked_fill(padding, 0.0).softmax(dim=0).tolist())

# %% minus infinity is the mask times infinity
print((scores - padding * float("inf")).softmax(dim=0).tolist())
