import torch

r, z, n = torch.tensor(0.0).sigmoid(), torch.tensor(100.0).sigmoid(), torch.tensor(100.0).tanh()
state = torch.tensor(0.5)

# %% an open update gate takes the new content
print((z * n + (1 - z) * state).item())

# %% the update gate keeps and lets in, like the two gates of an LSTM
print((z * state + z * n).item())

# %% the reset gate stands half open and halves the state that is kept
print(((1 - z) * n + z * (r * state)).item())
