from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules

from snippets import kit
from snippets.kit.cli import TRAINED


def show(name, fields):
    print(name)
    for field, meaning in fields.items():
        print(f"    {field}: {meaning}")


show("every train", TRAINED)
for package in iter_modules(kit.__path__, "snippets.kit."):
    if package.ispkg and find_spec(f"{package.name}.__main__"):
        program = import_module(f"{package.name}.__main__").program
        for name, command in program.commands.choices.items():
            gives = command.get_default("gives")
            own = {field: gives[field] for field in gives if field not in TRAINED}
            show(f"{package.name} {name}", own if name == "train" else gives)
