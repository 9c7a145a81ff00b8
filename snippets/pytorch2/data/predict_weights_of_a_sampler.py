from torch.utils.data import WeightedRandomSampler

print(list(WeightedRandomSampler([0.0, 0.0, 5.0], num_samples=4)))
