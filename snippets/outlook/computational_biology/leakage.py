import torch
import torch.nn.functional as F
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import GroupShuffleSplit, ShuffleSplit
from sklearn.neighbors import KNeighborsClassifier

generator = torch.Generator().manual_seed(0)
families, members = 200, 5
ancestors = torch.randint(4, (families, 1, 100), generator=generator)
mutated = torch.rand(families, members, 100, generator=generator) < 0.2
bases = torch.where(mutated, torch.randint(4, mutated.shape, generator=generator), ancestors)
x = F.one_hot(bases.flatten(0, 1), 4).flatten(1).numpy()
family = torch.arange(families).repeat_interleave(members).numpy()
y = torch.randint(2, (families,), generator=generator).numpy()[family]  # a coin for each family

splits = {
    "at random": ShuffleSplit(1, test_size=0.3, random_state=0).split(x),
    "by family": GroupShuffleSplit(1, test_size=0.3, random_state=0).split(x, y, family),
}
for name, split in splits.items():
    train, test = next(split)
    model = KNeighborsClassifier(3).fit(x[train], y[train])
    auroc = roc_auc_score(y[test], model.predict_proba(x[test])[:, 1])
    print(f"split {name}: AUROC {auroc:.1f}")
