import contextlib
from pathlib import Path

import torch

from snippets.kit.text_classification.bag import BagClassifier
from snippets.kit.text_classification.evaluation import probabilities
from snippets.kit.text_classification.tasks import load_task, new_model
from snippets.kit.text_classification.training import train
from snippets.kit.training import load_model, seed_everything

torch.set_num_threads(1)
task = load_task("docstrings")
file = Path("bag.pt")


def run(power_cut=None, **more):
    seed_everything(0)
    model, config, options = new_model("bag", task)
    calls = iter(range(10**6))

    def count(module, inputs):
        if next(calls) == power_cut:
            raise KeyboardInterrupt

    model.register_forward_pre_hook(count)
    train(model, task.training, task.validation, epochs=2, config=config, **options, **more)
    return model


whole = run()
with contextlib.suppress(KeyboardInterrupt):
    run(power_cut=100, checkpoint=file)  # in the middle of epoch 2
run(checkpoint=file, resume=True)

loaded = load_model(file, BagClassifier)
texts = ["Draw a circle on the canvas.", "Return the number of messages in the mailbox."]
print(probabilities(loaded, texts).equal(probabilities(whole, texts)))
print([loaded.labels[number] for number in probabilities(loaded, texts).argmax(dim=1)])
