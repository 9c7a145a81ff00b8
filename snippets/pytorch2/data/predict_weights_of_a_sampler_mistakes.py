from torch.utils.data import WeightedRandomSampler

weights = [0.0, 0.0, 5.0]

# %% each sample is drawn at most once
print(list(WeightedRandomSampler(weights, num_samples=1, replacement=False)))

# %% a weight says how often a sample comes
print([number for number, weight in enumerate(weights) for _ in range(int(weight))])

# %% weights determine the order, and every sample comes
print(sorted(range(3), key=lambda number: -weights[number]))
