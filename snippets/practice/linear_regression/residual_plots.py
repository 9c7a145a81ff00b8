import matplotlib.pyplot as plt
import torch

from snippets.kit.linear_regression.data import diabetes, split
from snippets.kit.linear_regression.training import train

torch.set_num_threads(1)
training, validation, _ = split(diabetes())
model, _ = train(training, validation)
with torch.no_grad():
    prediction = model(validation.features)
residual = validation.target - prediction

order = prediction.argsort()
for name, third in zip(("low", "middle", "high"), order.tensor_split(3), strict=True):
    mean, spread = residual[third].mean(), residual[third].std()
    print(f"{name:6} predictions: residual {mean:5.1f} on average, spread {spread:.0f}")
worst = residual.abs().argmax()
print(f"worst: predicted {prediction[worst]:.0f}, measured {validation.target[worst]:.0f}")

left, right = plt.subplots(1, 2)[1]
left.scatter(prediction, residual, s=12)
left.axhline(0, color="C6")
left.set_xlabel("prediction")
left.set_ylabel("residual")
ranks = (torch.arange(len(residual)) + 0.5) / len(residual)
normal = torch.special.ndtri(ranks)
right.scatter(normal, residual.sort().values / residual.std(), s=12)
right.axline((0, 0), slope=1, color="C6")
right.set_xlabel("normal quantile")
right.set_ylabel("residual quantile")
plt.show()
