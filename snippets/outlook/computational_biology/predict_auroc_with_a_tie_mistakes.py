import torch

labels = torch.tensor([1, 1, 1, 0, 0])
scores = torch.tensor([0.9, 0.45, 0.4, 0.4, 0.1])
positive, negative = scores[labels == 1, None], scores[labels == 0]

# %% a tie is lost
print(f"{(positive > negative).float().mean():.2f}")

# %% a tie is won
print(f"{(positive >= negative).float().mean():.2f}")

# %% scores above one half are taken for positive
print(f"{((scores > 0.5) == labels).float().mean():.2f}")
