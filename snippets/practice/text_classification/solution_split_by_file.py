import torch

from snippets.kit.text_classification.evaluation import macro_f1, probabilities
from snippets.kit.text_classification.tasks import load_task, new_model
from snippets.kit.text_classification.training import train
from snippets.kit.training import seed_everything

torch.set_num_threads(1)
seed_everything(0)
task = load_task("docstrings", by="file")
model, _, options = new_model("bag", task)
train(model, task.training, task.validation, epochs=6, **options)
predicted = probabilities(model, task.test[0]).argmax(dim=1)
f1 = macro_f1(predicted, torch.tensor(task.test[1]), len(task.labels))
print(f"F1 < 0.6: {f1 < 0.6}, F1 > 0.3: {f1 > 0.3}")
