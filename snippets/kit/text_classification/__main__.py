"""The command ``python -m snippets.kit.text_classification``."""

# --8<-- [start:command]
import argparse
from pathlib import Path

import torch
from torch import nn

from snippets.kit import cli
from snippets.kit import training as shared
from snippets.kit.text_classification import language_model
from snippets.kit.text_classification.bag import BagClassifier
from snippets.kit.text_classification.evaluation import macro_f1, probabilities
from snippets.kit.text_classification.language_model import CharacterModel
from snippets.kit.text_classification.python_docs import split_topics
from snippets.kit.text_classification.recurrent import RecurrentClassifier
from snippets.kit.text_classification.tasks import (
    MODELS,
    check_familiar,
    load_task,
    new_model,
    task_of,
)
from snippets.kit.text_classification.training import train


def train_command(arguments: argparse.Namespace) -> None:
    """Train as the options say, and keep the model in a file."""
    cli.check_output(arguments)
    if arguments.task == "characters" and arguments.model:
        raise ValueError("--task characters has one model only; leave out --model")
    device = shared.choose_device(arguments.device)
    torch.set_num_threads(1)  # the steps are too small to be shared
    shared.seed_everything(arguments.seed)
    common = {
        "epochs": arguments.epochs,
        "checkpoint": arguments.out,
        "resume": arguments.resume,
    }
    with shared.process_group(device):
        if arguments.task == "characters":
            training, validation, _ = split_topics()
            model = CharacterModel().to(device)
            common |= {"seed": arguments.seed, "config": {}}
            history = language_model.train(model, training, validation, **common)
            size = f"{len(training)} characters, {len(validation)} for validation"
            score = f"validation bits per character {history[-1]['bits']:.2f}"
        else:
            task = load_task(arguments.task)
            name = arguments.model or {"reviews": "gru", "docstrings": "bag"}[arguments.task]
            model, config, options = new_model(name, task)
            history = train(
                model.to(device),
                task.training,
                task.validation,
                seed=arguments.seed,
                config=config,
                **options,
                **common,
            )
            size = f"{len(task.training[0])} texts, {len(task.validation[0])} for validation"
            last = history[-1]
            score = f"validation accuracy {last['accuracy']:.2f}, F1 {last['f1']:.2f}"
        if shared.is_main():
            print(size, f"epochs: {len(history)}", score, f"saved in {arguments.out}", sep="\n")


def evaluate_command(arguments: argparse.Namespace) -> None:
    """Print how a model does on the test data."""
    model = load_classifier(arguments.model)
    name = task_of(model.labels)
    texts, labels = load_task(name).test
    predicted, labels = probabilities(model, texts).argmax(dim=1), torch.tensor(labels)
    accuracy = shared.finest(predicted == labels).mean().item()
    f1 = macro_f1(predicted, labels, len(model.labels))
    print(f"{name}: {len(texts)} test texts, accuracy {accuracy:.2f}, F1 {f1:.2f}")


def predict_command(arguments: argparse.Namespace) -> None:
    """Print the likeliest class of each text."""
    model = load_classifier(arguments.model)
    for text in arguments.text:
        check_familiar(model, text)
    for text, row in zip(arguments.text, probabilities(model, arguments.text), strict=True):
        probability, number = row.max(dim=0)
        print(f"{probability:4.0%} {model.labels[number]}: {text}")


def generate_command(arguments: argparse.Namespace) -> None:
    """Print a text that a language model writes."""
    model = shared.load_model(arguments.model, CharacterModel)
    language_model.check_prompt(arguments.prompt)
    options = {"length": arguments.length, "temperature": arguments.temperature}
    print(language_model.generate(model, arguments.prompt, seed=arguments.seed, **options))


def load_classifier(path: Path) -> nn.Module:
    """Load a classifier of either kind."""
    return shared.load_model(path, (RecurrentClassifier, BagClassifier))


def build_parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    parser = argparse.ArgumentParser(
        prog="python -m snippets.kit.text_classification",
        description="Classify texts, or generate text character by character.",
    )
    commands = parser.add_subparsers(required=True, metavar="command")

    command = commands.add_parser("train", help="train a model")
    tasks = ["reviews", "docstrings", "characters"]
    command.add_argument("--task", choices=tasks, default="reviews", help="default: %(default)s")
    command.add_argument("--model", choices=MODELS, help="default: the one that suits the task")
    cli.add_training_options(command, epochs=6)
    command.set_defaults(run=train_command)

    command = commands.add_parser("evaluate", help="score a classifier on the test texts")
    command.add_argument("model", type=Path)
    command.set_defaults(run=evaluate_command)

    command = commands.add_parser("predict", help="classify texts")
    command.add_argument("model", type=Path)
    command.add_argument("text", nargs="+")
    command.set_defaults(run=predict_command)

    command = commands.add_parser("generate", help="let a model of characters write")
    command.add_argument("model", type=Path)
    command.add_argument("--prompt", default="\n", help="how the text begins")
    command.add_argument("--length", type=cli.positive, default=400, help="default: %(default)s")
    command.add_argument("--temperature", type=float, default=0.7, help="default: %(default)s")
    command.add_argument("--seed", type=cli.seed, default=0, help="default: %(default)s")
    command.set_defaults(run=generate_command)
    return parser


# --8<-- [end:command]

if __name__ == "__main__":
    cli.run(build_parser())
