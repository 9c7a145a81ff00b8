import torch

gate = 0.2
vocabulary = torch.tensor([0.0, 1.0, 0.0, 0.0])  # three words and a slot
report = torch.tensor([3, 1, 3])
weights = torch.tensor([0.25, 0.5, 0.25])
copied = torch.zeros(4).scatter_add(0, report, weights)

# %% a position replaces what an earlier one of the same word has put there
for position, word in enumerate(report):
    copied[word] = weights[position]
print(gate * vocabulary + (1 - gate) * copied)

# %% the gate is the share that is copied
print((1 - gate) * vocabulary + gate * copied)

# %% a word that can be written and copied comes the likelier way
print(torch.maximum(gate * vocabulary, (1 - gate) * copied))
