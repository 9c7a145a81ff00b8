import torch

first = torch.tensor([0.6, 0.4])
second = torch.tensor([[0.5, 0.5], [0.1, 0.9]])

# %% the likeliest word each time gives the likeliest sentence
best = first.max() * second[first.argmax()].max()
print(f"greedy {best:.2f}, best {best:.2f}")

# %% the likeliest second word follows, whichever came first
best = first.max() * second.max()
print(f"greedy {first.max() * second[0].max():.2f}, best {best:.2f}")

# %% probabilities of the words are averaged
best = ((first[:, None] + second) / 2).max()
print(f"greedy {(first.max() + second[0].max()) / 2:.2f}, best {best:.2f}")
