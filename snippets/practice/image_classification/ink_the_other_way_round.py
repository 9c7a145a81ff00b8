from snippets.kit.image_classification.data import Images, digits, halves
from snippets.kit.image_classification.evaluation import evaluate
from snippets.kit.image_classification.trained import digits_model

_, test = halves(digits())
paper = Images(1 - test.pixels, test.labels, test.classes)
print(f"bright ink on black: {evaluate(digits_model(), test)['accuracy']:.2f}")
print(f"dark ink on white:   {evaluate(digits_model(), paper)['accuracy']:.2f}")
