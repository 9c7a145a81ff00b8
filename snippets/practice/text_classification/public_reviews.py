from pathlib import Path

import torch
from datasets import load_dataset  # pip install datasets

from snippets.kit.text_classification.baselines import characters
from snippets.kit.text_classification.evaluation import probabilities
from snippets.kit.text_classification.recurrent import RecurrentClassifier
from snippets.kit.text_classification.tasks import Task, new_model
from snippets.kit.text_classification.training import train
from snippets.kit.training import (
    accuracy,
    choose_device,
    is_main,
    load_model,
    process_group,
    seed_everything,
)

seed_everything(0)
data = load_dataset("lansinuote/ChnSentiCorp")  # 12,000 reviews of hotels, books and computers
if "validation" not in data:  # as in "stanfordnlp/imdb", 50,000 reviews of films, in English
    halves = data["train"].train_test_split(0.1, seed=0)
    data["train"], data["validation"] = halves["train"], halves["test"]
parts = [(list(data[n]["text"]), list(data[n]["label"])) for n in ("train", "validation", "test")]
task = Task(("negative", "positive"), *parts)
print("baseline:", characters(*task.training).score(*task.test))

model, config, options = new_model("gru", task, embedding=128, hidden=128, limit=200)
options["rate"] = 0.002
device, file = choose_device(), Path("reviews.pt")
plan = options | {"epochs": 4, "config": config, "checkpoint": file, "resume": file.exists()}
with process_group(device):  # alone, or together under torchrun
    train(model.to(device), task.training, task.validation, **plan)
    if not is_main():
        raise SystemExit

model = load_model(file, RecurrentClassifier, device)
texts, labels = task.test
print("test accuracy:", accuracy(probabilities(model, texts), torch.tensor(labels)))
