"""``python -m snippets.kit.record faq/performance``: measure a page's figures anew.

A page whose figures are measured has a module ``measure``, in its folder of the kit or beside
its examples. The function of the same name returns strings, ready to print, for each method.
They are written to the ``results.json`` beside the page's examples, which the page quotes.
"""

import argparse
import importlib
import inspect
import json
from collections.abc import Callable, Sequence
from pathlib import Path

from threadpoolctl import threadpool_limits

SNIPPETS = Path(__file__).parents[1]


def pages() -> dict[str, str]:
    """The pages that can be measured, such as ``outlook/performance``, and their modules."""
    found = {}
    for file in sorted(SNIPPETS.rglob("results.json")):
        folder = file.parent
        for home in (SNIPPETS / "kit" / folder.name, folder):
            if (home / "measure.py").exists():
                page = folder.relative_to(SNIPPETS).as_posix().replace("_", "-")
                found[page] = ".".join(["snippets", *home.relative_to(SNIPPETS).parts, "measure"])
                break
    return found


def record(page: str, seeds: Sequence[int] | None = None) -> dict:
    """Run ``measure`` of a page and keep its figures.

    Args:
        page: Where the page is, such as ``outlook/performance``.
        seeds: With which seeds to train; None for those of the page.

    Returns:
        The figures that were written.

    Raises:
        ValueError: If there is no such page, or it does not train with seeds.
    """
    known, page = pages(), page.replace("_", "-")
    if page not in known:
        raise ValueError(f"no page {page} is measured; there are {', '.join(known)}")
    measure: Callable[..., dict] = importlib.import_module(known[page]).measure
    if seeds is not None and "seeds" not in inspect.signature(measure).parameters:
        raise ValueError(f"{page} does not train with seeds; leave out --seeds")
    with threadpool_limits(1, user_api="blas"):  # CPU seconds then count work, not waiting
        figures = measure() if seeds is None else measure(seeds)
    text = json.dumps(figures, indent=2, ensure_ascii=False) + "\n"
    path = SNIPPETS / page.replace("-", "_") / "results.json"
    path.write_text(text, encoding="utf-8")
    return figures


def table(figures: dict, indent: str = "") -> str:
    """Lay out figures, those of a method below its name.

    Args:
        figures: By name strings, or more of such figures.
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
        prog="python -m snippets.kit.record",
        description="Measure the figures of pages anew, record and print them.",
    )
    told = "such as faq/performance; default: all"
    parser.add_argument("pages", nargs="*", metavar="page", help=told)
    parser.add_argument("--seeds", type=int, nargs="+", help="default: those of the page")
    arguments = parser.parse_args()
    for page in arguments.pages or pages():
        try:
            print(f"{page}\n{table(record(page, arguments.seeds), '    ')}\n")
        except ValueError as error:
            parser.error(str(error))


if __name__ == "__main__":
    main()
