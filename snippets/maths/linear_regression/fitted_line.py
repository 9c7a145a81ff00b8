import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_diabetes

features, target = load_diabetes(return_X_y=True, scaled=False)
bmi, y = torch.tensor(features[:, 2]), torch.tensor(target)
X = torch.stack([bmi, torch.ones_like(bmi)], dim=1)
w, b = torch.linalg.lstsq(X, y).solution
residual = y - (w * bmi + b)
print(f"slope {w:.2f}, bias {b:.1f}")
print(f"mean squared error {residual.square().mean():.0f}")
print(f"variance of y {y.var(correction=0):.0f}")

plt.vlines(bmi, w * bmi + b, y, color="C6", linewidth=0.6)
plt.scatter(bmi, y, s=9)
ends = torch.tensor([17.5, 42.5])
plt.plot(ends, w * ends + b, color="C1", linewidth=3)
plt.xlabel("body mass index")
plt.ylabel("progression after one year")
plt.show()
