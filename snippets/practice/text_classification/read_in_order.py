# --8<-- [start:train]
import torch

from snippets.kit.text_classification.evaluation import probabilities
from snippets.kit.text_classification.reviews import KINDS, LABELS, make_reviews
from snippets.kit.text_classification.tasks import load_task, new_model
from snippets.kit.text_classification.trained import reviews_model
from snippets.kit.text_classification.training import train
from snippets.kit.training import seed_everything

torch.set_num_threads(1)  # the steps are too small to be shared
seed_everything(0)
task = load_task("reviews")
model, _, options = new_model("gru", task)
history = train(model, task.training, task.validation, epochs=3, **options)
print(f"validation accuracy after epoch 1 < 0.8: {history[0]['accuracy'] < 0.8}")
print(f"after epoch 3 >= 0.8: {history[-1]['accuracy'] >= 0.8}")
# --8<-- [end:train]

# --8<-- [start:test]
model = reviews_model()  # the same recipe, six epochs
texts, labels = task.test
right = probabilities(model, texts).argmax(dim=1) == torch.tensor(labels)
kinds = [review.kind for review in make_reviews(1200, held_out=True)]
for kind in KINDS:
    share = right[[k == kind for k in kinds]].float().mean()
    print(f"{kind:8} >= 0.95: {share.item() >= 0.95}")
# --8<-- [end:test]

# --8<-- [start:use]
texts = [
    "虽然屏幕难看，但是键盘好用。",
    "虽然键盘好用，但是屏幕难看。",
    "Although the screen is ugly, the keyboard is useful.",
    "I doubt that the keyboard is useful.",
]
for text, number in zip(texts, probabilities(model, texts).argmax(dim=1), strict=True):
    print(LABELS[number], text)
# --8<-- [end:use]
