from snippets.kit.image_classification.baselines import fit_classical, flat
from snippets.kit.image_classification.data import digits, halves, random_halves

for split in [random_halves, halves]:
    training, test = split(digits())
    for name in ["neighbours", "svc"]:
        accuracy = fit_classical(name, training).score(*flat(test))
        print(f"{split.__name__:13}  {name:10}  {accuracy:.3f}")
