"""Numbers that prose may quote: ``[[examples]]``, ``[[pages]]`` and so on become the real ones."""

import re
from pathlib import Path

from includes import expanded

FENCE = re.compile(r"^\s*```(?:python|sh|bash)\b")
CONTINUED = re.compile(r"^\s*<!--[-\s]*pytest-codeblocks:\s*cont\s*-->")
LIBRARY = re.compile(r"^\s*(?:from|import) snippets\b|\bpython -m snippets\b")
"""What needs this site's own package: an import of it, or one of its commands."""
MARK = re.compile(r"\[\[(examples|pages|library|continued)\]\]")


def count(docs):
    """Count what one language of the site shows.

    Args:
        docs: The folder of its pages.

    Returns:
        The number of different runnable blocks, of pages that have any, of blocks that need
        this site's package and of blocks that continue the one before.
    """
    blocks, library, continued, pages = set(), set(), set(), 0
    for page in docs.rglob("*.md"):
        found = set()
        inside, marked = None, False
        for line in expanded(page):
            if inside is None and FENCE.match(line.text):
                inside, needs = [], False
            elif inside is not None and line.text.strip().startswith("```"):
                block = tuple(inside)
                found.add(block)
                if needs:
                    library.add(block)
                if marked:
                    continued.add(block)
                inside, marked = None, False
            elif inside is not None:
                inside.append((line.source, line.source_line))
                needs |= bool(LIBRARY.search(line.text))
            elif line.text.strip():
                marked = bool(CONTINUED.match(line.text))
        blocks |= found
        pages += bool(found)
    return {
        "examples": len(blocks),
        "pages": pages,
        "library": len(library),
        "continued": len(continued),
    }


def fill(text, docs):
    """Replace the marks in a text by the numbers of one language of the site."""
    if MARK.search(text):
        numbers = count(docs)
        text = MARK.sub(lambda mark: str(numbers[mark[1]]), text)
    return text


def on_page_markdown(markdown, page, config, files):
    """Fill in the numbers."""
    return fill(markdown, Path(config.docs_dir))
