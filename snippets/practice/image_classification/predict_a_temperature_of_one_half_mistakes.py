import torch

logits = torch.tensor([2.0, 1.0, 0.0])

# %% a temperature below 1 makes the probabilities flatter
for T in (1.0, 0.5):
    p = (logits * T).softmax(dim=0)
    print(p.argmax().item(), round(p.max().item(), 2))

# %% a common factor drops out of the softmax
for T in (1.0, 0.5):
    p = logits.softmax(dim=0) / T
    p = p / p.sum()
    print(p.argmax().item(), round(p.max().item(), 2))

# %% the probabilities are divided by the temperature
for T in (1.0, 0.5):
    p = logits.softmax(dim=0) / T
    print(p.argmax().item(), round(p.max().item(), 2))
