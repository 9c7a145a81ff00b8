import torch
from sklearn.metrics import roc_auc_score

from snippets.kit.digits.data import writers
from snippets.kit.digits.rubbish import LETTERS, SHAPES, drawings
from snippets.kit.image_classification.evaluation import logits_of
from snippets.kit.image_classification.trained import digits_model

test = writers()[2]
generator = torch.Generator().manual_seed(0)
logits = {
    "digits": logits_of(digits_model(), test),
    "letters": logits_of(digits_model(), drawings(LETTERS, 330, generator)),
    "shapes": logits_of(digits_model(), drawings(SHAPES, 330, generator)),
}
heat = 0.42  # the temperature of the practice project
sure = {name: (part / heat).softmax(dim=1).amax(dim=1) for name, part in logits.items()}
energy = {name: part.logsumexp(dim=1) for name, part in logits.items()}
for name in ("digits", "letters", "shapes"):
    print(f"{name:8} at least 90 % sure: {(sure[name] > 0.9).double().mean():.2f}")
for name in ("letters", "shapes"):
    for score, values in [("softmax", sure), ("energy", energy)]:
        both = torch.cat([values["digits"], values[name]])
        label = torch.cat([torch.ones(len(test)), torch.zeros(330)])
        print(f"digits against {name:8} AUROC of {score:8} {roc_auc_score(label, both):.2f}")
