"""``python -m snippets.practice.report``: measure the projects, record and print the figures.

Every project has a module ``measure`` whose function of the same name trains with several
seeds and returns strings, ready to print, for each method. They are written to the
project's ``results.json``, from which the pages quote them.
"""

import argparse
import importlib
import json
import pkgutil
from pathlib import Path

FOLDER = Path(__file__).parent


def projects() -> list[str]:
    """The names of the packages in this folder that can be measured."""
    return [
        module.name
        for module in pkgutil.iter_modules([str(FOLDER)])
        if module.ispkg and (FOLDER / module.name / "measure.py").exists()
    ]


def table(figures: dict, indent: str = "") -> str:
    """Lay out figures, those of a method below its name.

    Args:
        figures: Strings, or dictionaries of strings, by name.
        indent: What stands before each line.
    """
    width = max(map(len, figures))
    lines = []
    for name, figure in figures.items():
        if isinstance(figure, dict):
            lines += [f"{indent}{name}", table(figure, indent + "    ")]
        else:
            lines.append(f"{indent}{name:<{width}}  {figure}")
    return "\n".join(lines)


def main() -> None:
    """Measure, record and print."""
    parser = argparse.ArgumentParser(
        prog="python -m snippets.practice.report",
        description="Measure the projects anew, record the figures and print them.",
    )
    parser.add_argument("projects", nargs="*", metavar="project", help="default: all")
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2], help="default: 0 1 2")
    arguments = parser.parse_args()
    known = projects()
    for project in arguments.projects:
        if project not in known:
            parser.error(f"there is no project {project}; there are {', '.join(known)}")
    for project in arguments.projects or known:
        measure = importlib.import_module(f"snippets.practice.{project}.measure").measure
        results = measure(arguments.seeds)
        text = json.dumps(results, indent=2, ensure_ascii=False) + "\n"
        (FOLDER / project / "results.json").write_text(text, encoding="utf-8")
        print(f"{project}\n{table(results, '    ')}\n")


if __name__ == "__main__":
    main()
