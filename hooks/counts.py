"""Numbers that prose may quote: ``[[examples]]`` and ``[[pages]]`` become the real ones."""

import re
from pathlib import Path

from includes import expand

FENCE = re.compile(r"^\s*```(?:python|sh|bash)\b")


def count(docs):
    """Count what one language of the site shows.

    Args:
        docs: The folder of its pages.

    Returns:
        The number of different runnable blocks and of pages that have any.
    """
    blocks, pages = set(), 0
    for page in docs.rglob("*.md"):
        found = set()
        inside = None
        for line in expand(page):
            if inside is None and FENCE.match(line.text):
                inside = []
            elif inside is not None and line.text.strip().startswith("```"):
                found.add(tuple(inside))
                inside = None
            elif inside is not None:
                inside.append((line.source, line.source_line))
        blocks |= found
        pages += bool(found)
    return {"examples": len(blocks), "pages": pages}


def fill(text, docs):
    """Replace the marks in a text by the numbers of one language of the site."""
    if "[[examples]]" in text or "[[pages]]" in text:
        for name, number in count(docs).items():
            text = text.replace(f"[[{name}]]", str(number))
    return text


def on_page_markdown(markdown, page, config, files):
    """Fill in the numbers."""
    return fill(markdown, Path(config.docs_dir))
