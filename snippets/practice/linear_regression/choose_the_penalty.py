import matplotlib.pyplot as plt
import torch
from sklearn.linear_model import Ridge

from snippets.kit.linear_regression.data import diabetes, split
from snippets.kit.linear_regression.evaluation import rmse
from snippets.kit.linear_regression.model import StandardizedLinear
from snippets.kit.linear_regression.solvers import ridge

training, validation, _ = split(diabetes())
model = StandardizedLinear(training.names)
model.start_from(training)
X, y = model.standardize(training.features), training.target
penalties = torch.logspace(-4, 1, 26, dtype=torch.float64)
weights, biases = ridge(X, y, penalties)  # 26 models at once
alpha = penalties[12].item() * len(training)
print("scikit-learn agrees:", abs(Ridge(alpha).fit(X, y).coef_ - weights[12].numpy()).max() < 1e-9)

for name, part in {"training": training, "validation": validation}.items():
    predictions = weights @ model.standardize(part.features).T + biases.unsqueeze(1)
    errors = rmse(predictions, part.target.expand_as(predictions))
    plt.semilogx(penalties, errors, label=name)
    small, chosen, large = errors[[0, 12, 20]].tolist()
    print(f"{name:10} RMSE {small:.1f} (1e-4)  {chosen:.1f} (0.025)  {large:.1f} (1)")
plt.xlabel("penalty")
plt.ylabel("RMSE")
plt.legend()
plt.show()
