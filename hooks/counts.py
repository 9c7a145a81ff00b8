"""Numbers that prose may quote: ``[[examples]]``, ``[[exercises]]`` and so on."""

import re
from pathlib import Path

from headings import headings
from includes import expanded
from messages import indexed
from questions import of_page

FENCE = re.compile(r"^\s*```(?:python|sh|bash)\b")
CONTINUED = re.compile(r"^\s*<!--[-\s]*pytest-codeblocks:\s*cont\s*-->")
LIBRARY = re.compile(r"^\s*(?:from|import) snippets\b|\bpython -m snippets\b")
"""What needs this site's own package: an import of it, or one of its commands."""
MARK = re.compile(r"\[\[(examples|outputs|library|continued|pages|exercises|messages)\]\]")


def count(docs):
    """Count what one language of the site shows.

    Args:
        docs: The folder of its pages.

    Returns:
        The number of different runnable blocks, of their recorded outputs, of blocks that need
        this site's package and of blocks that continue the one before.
    """
    blocks, outputs, library, continued = set(), set(), set(), set()
    for page in docs.rglob("*.md"):
        inside, marked = None, False
        outputs |= {question.program.with_suffix(".txt") for question in of_page(page)}
        for line in expanded(page):
            if line.source and line.source.suffix == ".txt":
                outputs.add(line.source)
            if inside is None and FENCE.match(line.text):
                inside, needs = [], False
            elif inside is not None and line.text.strip().startswith("```"):
                block = tuple(inside)
                blocks.add(block)
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
    return {
        "examples": len(blocks),
        "outputs": len(outputs),
        "library": len(library),
        "continued": len(continued),
    }


def fill(text, docs):
    """Replace the marks in a text by the numbers of one language of the site."""
    wanted = set(MARK.findall(text))
    if wanted:
        pages = sorted(docs.rglob("*.md"))
        names = [str(name) for page in pages for _, _, name in headings(page)]
        numbers = count(docs) | {"pages": len(pages)}
        numbers["exercises"] = sum(name.startswith("exercise-") for name in names)
        if "messages" in wanted:  # the costly one
            numbers["messages"] = len(indexed(docs))
        text = MARK.sub(lambda mark: str(numbers[mark[1]]), text)
    return text


def on_page_markdown(markdown, page, config, files):
    """Fill in the numbers."""
    return fill(markdown, Path(config.docs_dir))
