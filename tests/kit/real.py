"""Runs the scripts of the pages for real data on small data of the same format."""

import importlib
import shlex


def run_lines(script, run, *small, **instead):
    """Run every line of a script that calls a command of the kit.

    Args:
        script: The file.
        run: The fixture ``run_command``.
        small: Options of ``train`` that make it quick; they override those of the script.
        instead: Words of the script that stand for others here.

    Returns:
        What each line printed.
    """
    printed = []
    for line in script.read_text(encoding="utf-8").replace("\\\n", " ").splitlines():
        if line.startswith("pip install "):
            continue
        python, flag, module, *words = shlex.split(line)
        assert (python, flag) == ("python", "-m"), line
        program = importlib.import_module(f"{module}.__main__").program
        words = [instead.get(word, word) for word in words]
        printed.append(run(program, *words, *(small if words[0] == "train" else ())).out)
    return printed
