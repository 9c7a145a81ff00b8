"""``python -m snippets.record faq/performance``: measure a page's figures anew.

They are written to the ``results.json`` beside the page's code, which the page quotes.
"""

import argparse
import importlib
import json
from pathlib import Path

from threadpoolctl import threadpool_limits


def record(page: str) -> str:
    """Run ``measure`` of a page and keep its figures.

    Args:
        page: Where the page is, such as ``outlook/performance``.

    Returns:
        The JSON text that was written.
    """
    folder = page.replace("-", "_")
    measure = importlib.import_module(f"snippets.{folder.replace('/', '.')}.measure").measure
    with threadpool_limits(1, user_api="blas"):  # CPU seconds then count work, not waiting
        text = json.dumps(measure(), indent=2, ensure_ascii=False) + "\n"
    path = Path(__file__).parent / folder / "results.json"
    path.write_text(text, encoding="utf-8")
    return text


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m snippets.record")
    parser.add_argument("page", help="such as faq/performance")
    print(record(parser.parse_args().page))
