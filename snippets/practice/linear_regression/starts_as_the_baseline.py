from snippets.kit.linear_regression.data import diabetes, split
from snippets.kit.linear_regression.evaluation import evaluate
from snippets.kit.linear_regression.model import StandardizedLinear

training, validation, _ = split(diabetes())
model = StandardizedLinear(training.names)
model.start_from(training)

for part in (training, validation):
    bmi = model.standardize(part.features)[:, 2]
    print(f"bmi: mean {bmi.mean():z.2f}, standard deviation {bmi.std(correction=0):.2f}")
scores = evaluate(model, validation)
print(f"always the mean: RMSE {scores['rmse']:.1f}, R2 {scores['r2']:.3f}")
