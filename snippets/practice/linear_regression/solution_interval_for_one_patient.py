import math

import torch

from snippets.kit.linear_regression.data import diabetes, split
from snippets.kit.linear_regression.training import train

torch.set_num_threads(1)
training, validation, test = split(diabetes())
model, _ = train(training, validation)
with torch.no_grad():
    off = (validation.target - model(validation.features)).abs().sort().values
    rank = math.ceil(0.9 * (len(validation) + 1))
    width = off[rank - 1]
    inside = (test.target - model(test.features)).abs() <= width
print(f"90 % interval: prediction plus or minus {width:.0f}")
print(f"holds for {inside.double().mean():.0%} of the test patients")
