from snippets.kit.animals.baselines import fit_baseline, score
from snippets.kit.animals.data import animals

training, validation = animals("training"), animals("validation")
for name in ("neighbours", "hog_neighbours"):
    predict, chosen = fit_baseline(name, training, validation)
    print(f"{name:14}  {score(predict, validation):.2f}  {chosen}")
