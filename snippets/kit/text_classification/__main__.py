"""The command: ``python -m snippets.kit.text_classification``."""

# --8<-- [start:command]
from argparse import Namespace
from typing import Any

import torch
from torch import nn

from snippets.kit import cli
from snippets.kit.text_classification import language_model, training
from snippets.kit.text_classification.bag import BagClassifier
from snippets.kit.text_classification.evaluation import macro_f1, probabilities
from snippets.kit.text_classification.language_model import CharacterModel
from snippets.kit.text_classification.python_docs import split_topics
from snippets.kit.text_classification.recurrent import RecurrentClassifier
from snippets.kit.text_classification.tasks import (
    COLUMNS,
    MODELS,
    check_familiar,
    load_task,
    new_model,
    own_task,
    task_of,
)
from snippets.kit.text_classification.trained import FILE
from snippets.kit.training import accuracy, choose_device, load_model, seed_everything

program = cli.Program(
    "snippets.kit.text_classification",
    "Classify texts, or generate text character by character.",
    reviews=FILE,
)
USUAL = {"reviews": "gru", "docstrings": "bag"}
DATA = cli.table(*COLUMNS)


@program.train(
    "train a model",
    cli.option("--task", choices=[*USUAL, "characters"], default="reviews"),
    cli.option("--model", choices=MODELS, help="default: the one that suits the task"),
    DATA,
    epochs=6,
    together=True,
    texts="how many texts, or characters, it learnt from",
    validation="how many were held back to choose by",
)
def train(arguments: Namespace, device: Any, **plan: Any) -> tuple[cli.Answer, list]:
    """Train as the options say, and keep the model in a file."""
    if arguments.task == "characters" and arguments.model:
        raise ValueError("--task characters has one model only; leave out --model")
    if arguments.task == "characters" and arguments.data:
        raise ValueError("--data has classes to learn; leave out --task characters")
    seed_everything(arguments.seed)
    if arguments.task == "characters":
        data, validation, _ = split_topics()
        model = CharacterModel().to(device)
        history = language_model.train(model, data, validation, config={}, **plan)
        told = "{texts} characters", "validation bits per character {bits:.2f}"
    else:
        task = own_task(arguments.data) if arguments.data else load_task(arguments.task)
        usual = "bag" if arguments.data else USUAL[arguments.task]
        model, config, options = new_model(arguments.model or usual, task)
        history = training.train(
            model.to(device), task.training, task.validation, config=config, **options, **plan
        )
        data, validation = task.training[0], task.validation[0]
        told = "{texts} texts", "validation accuracy {accuracy:.2f}, F1 {f1:.2f}"
    line = told[1].format(**history[-1])
    first = told[0] + ", {validation} for validation"
    return cli.answer(first, line, texts=len(data), validation=len(validation)), history


@program.command(
    "score a classifier on the test texts",
    program.model,
    cli.DEVICE,
    DATA,
    task="reviews or docstrings, or the folder",
    texts="how many were classified",
    accuracy="the share classified rightly",
    f1="the mean F1 of the classes",
)
def evaluate(arguments: Namespace) -> cli.Answer:
    """Tell how a model does on the test data."""
    model = load_classifier(arguments)
    if arguments.data:
        name, task = str(arguments.data), own_task(arguments.data)
        cli.check_classes(arguments.model, model.labels, name, task.labels)
    else:
        name = task_of(model.labels)
        task = load_task(name)
    texts, labels = task.test
    shares, labels = probabilities(model, texts), torch.tensor(labels)
    return cli.answer(
        "{task}: {texts} test texts, accuracy {accuracy:.2f}, F1 {f1:.2f}",
        task=name,
        texts=len(texts),
        accuracy=accuracy(shares, labels),
        f1=macro_f1(shares.argmax(dim=1), labels, len(model.labels)),
    )


@program.command(
    "classify texts",
    program.model,
    cli.DEVICE,
    cli.option("text", nargs="+"),
    answers="for each text: its likeliest class, and the probability of that",
)
def predict(arguments: Namespace) -> cli.Answer:
    """Tell the likeliest class of each text."""
    model = load_classifier(arguments)
    for text in arguments.text:
        check_familiar(model, text)
    lines, answers = [], []
    for text, row in zip(arguments.text, probabilities(model, arguments.text), strict=True):
        probability, number = row.max(dim=0)
        label = model.labels[number]
        lines.append(f"{probability:4.0%} {label}: {text}")
        answers.append({"text": text, "label": label, "probability": probability.item()})
    return cli.answer("", *lines, answers=answers)


@program.command(
    "let a model of characters write",
    program.model_of(),
    cli.DEVICE,
    cli.option("--prompt", default="\n", help="how the text begins"),
    cli.option("--length", type=cli.positive, default=400),
    cli.option("--temperature", type=float, default=0.7),
    cli.SEED,
    text="what it wrote, the beginning included",
)
def generate(arguments: Namespace) -> cli.Answer:
    """Let a language model write."""
    model = load_model(arguments.model, CharacterModel, choose_device(arguments.device))
    language_model.check_prompt(arguments.prompt)
    options = {name: getattr(arguments, name) for name in ("length", "temperature", "seed")}
    text = language_model.generate(model, arguments.prompt, **options)
    return cli.answer("", text, text=text)


def load_classifier(arguments: Namespace) -> nn.Module:
    """Load a classifier of either kind."""
    kinds = (RecurrentClassifier, BagClassifier)
    return load_model(arguments.model, kinds, choose_device(arguments.device))


# --8<-- [end:command]

if __name__ == "__main__":
    cli.run(program)
