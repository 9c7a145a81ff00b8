from snippets.kit.animals.baselines import BASELINES
from snippets.kit.animals.species import SPECIES, collection

features, (nearest, *_) = BASELINES["neighbours"]
pictures, labels = collection(SPECIES, 50, seed=1)
nearest.fit(features(pictures), labels)
for seed in (1, 2):
    others, answers = collection(SPECIES, 50, seed=seed)
    print(f"test pictures with seed {seed}: {nearest.score(features(others), answers):.2f}")
