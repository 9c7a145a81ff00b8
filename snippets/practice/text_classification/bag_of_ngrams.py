# --8<-- [start:train]
import torch

from snippets.kit.text_classification.evaluation import (
    confusion_matrix,
    macro_f1,
    probabilities,
)
from snippets.kit.text_classification.python_docs import LABELS, split_docstrings
from snippets.kit.text_classification.tasks import load_task, new_model
from snippets.kit.text_classification.training import train
from snippets.kit.training import seed_everything

torch.set_num_threads(1)  # the steps are too small to be shared
seed_everything(0)
task = load_task("docstrings")
model, _, options = new_model("bag", task)
history = train(model, task.training, task.validation, epochs=6, **options)
for row in (history[0], history[-1]):
    print(f"epoch {row['epoch']}: validation F1 {row['f1']:.2f}")
# --8<-- [end:train]

# --8<-- [start:test]
texts, labels = task.test
chances, labels = probabilities(model, texts), torch.tensor(labels)
predicted = chances.argmax(dim=1)
print(f"test F1 >= 0.80: {macro_f1(predicted, labels, len(LABELS)) >= 0.80}")
# --8<-- [end:test]

# --8<-- [start:confusions]
counts = confusion_matrix(predicted, labels, len(LABELS))
recall = counts.diagonal() / counts.sum(dim=1)
print("most often found:", LABELS[recall.argmax()])
print("least often found:", LABELS[recall.argmin()])
counts.fill_diagonal_(0)
for number in counts.flatten().argsort(descending=True, stable=True)[:3].tolist():
    right, taken_for = divmod(number, len(LABELS))
    print(f"{LABELS[right]} taken for {LABELS[taken_for]}")
# --8<-- [end:confusions]

# --8<-- [start:worst]
test = split_docstrings()[2]
chance_of_right = chances[range(len(labels)), labels]
for i in chance_of_right.argsort()[:4].tolist():
    print(f"{LABELS[labels[i]]}, not {LABELS[predicted[i]]}: {test[i].place}")
    print("   ", test[i].text[:84])
# --8<-- [end:worst]
