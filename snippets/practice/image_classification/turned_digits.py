from snippets.kit.image_classification.data import Images, digits, halves
from snippets.kit.image_classification.evaluation import confusion, logits_of
from snippets.kit.image_classification.trained import digits_model

_, test = halves(digits())
for name, axes in {"mirrored": [3], "upside down": [2, 3]}.items():
    turned = Images(test.pixels.flip(axes), test.labels, test.classes)
    count = confusion(logits_of(digits_model(), turned), test.labels)
    print(f"{name}: accuracy {count.diag().sum() / count.sum():.2f},", end=" ")
    print(f"a 6 is read as a 9 in {count[6, 9] / count[6].sum():.0%}")
