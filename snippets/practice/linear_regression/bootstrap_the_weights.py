import matplotlib.pyplot as plt

from snippets.kit.linear_regression.data import diabetes, split
from snippets.kit.linear_regression.model import StandardizedLinear
from snippets.kit.linear_regression.uncertainty import bootstrap_weights, interval

training, _, _ = split(diabetes())
model = StandardizedLinear(training.names)
model.start_from(training)
weights, _ = bootstrap_weights(model.standardize(training.features), training.target)
print("weights:", tuple(weights.shape))

low, high = interval(weights)
settled = [n for n, a, b in zip(training.names, low, high, strict=True) if a > 0 or b < 0]
print("interval without 0:", ", ".join(settled))
total = weights[:, 4] + weights[:, 5]
for name, values in {"s1": weights[:, 4], "s2": weights[:, 5], "s1 + s2": total}.items():
    a, b = interval(values)
    print(f"{name:8} {a:4.0f} to {b:3.0f}")

left, right = plt.subplots(1, 2)[1]
left.hlines(range(10), low, high, linewidth=4)
left.axvline(0, color="C6", linewidth=1)
left.set_yticks(range(10), training.names)
left.invert_yaxis()
left.set_xlabel("weight")
right.scatter(weights[:250, 4], weights[:250, 5], s=8)
right.set_xlabel("weight of s1")
right.set_ylabel("weight of s2")
plt.show()
