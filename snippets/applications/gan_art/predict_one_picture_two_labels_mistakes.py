import torch

features = torch.tensor([1.0, 2.0])
vectors = torch.tensor([[3.0, 0.0], [0.0, -1.0]])  # one for each label
w, b = torch.tensor([1.0, 1.0]), 0.5

# %% whether a picture is real does not depend on the label
for _ in (0, 1):
    print((w @ features + b).item())

# %% the label's vector replaces the common one
for label in (0, 1):
    print((vectors[label] @ features + b).item())

# %% the label chooses a feature, and only its weight counts
for label in (0, 1):
    print((vectors[label, label] * features[label] + w[label] * features[label] + b).item())
