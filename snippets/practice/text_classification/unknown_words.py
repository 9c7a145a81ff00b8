import torch

from snippets.kit.text_classification.evaluation import probabilities
from snippets.kit.text_classification.tasks import load_task, new_model

torch.manual_seed(0)
model, _, _ = new_model("gru", load_task("reviews"))  # trained or not makes no difference
a, b = probabilities(model, ["屏幕很炫。", "屏幕很丑。"])
print("numbers:", model.numbers("屏幕很炫。").tolist(), model.numbers("屏幕很丑。").tolist())
print("the same probabilities:", a.equal(b))
