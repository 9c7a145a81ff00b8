from snippets.kit.image_classification.baselines import CLASSICAL, fit_classical, flat
from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.evaluation import evaluate
from snippets.kit.image_classification.trained import digits_model

training, test = halves(digits())
for name in CLASSICAL:
    print(f"{name:10} {fit_classical(name, training).score(*flat(test)):.3f}")
print(f"{'SmallCNN':10} {evaluate(digits_model(), test)['accuracy']:.3f}")
