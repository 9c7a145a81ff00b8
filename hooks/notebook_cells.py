"""Reads a page as the cells of a notebook: its code with the recorded outputs, its prose between.

`hooks/downloads.py` and `hooks/notebook_view.py` make of them what a reader gets.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

import nbformat
from mkdocs.utils.meta import get_data

from counts import fill
from includes import expanded
from results import quote

COMMENT = re.compile(r"^\s*<!--.*-->\s*$")
SET_ASIDE = re.compile(r"pytest\.mark\.(?:(?:skip|needs)\(|gpu)")
"""The mark of a block that is no cell: it cannot run here, or needs a further package or a GPU."""
FENCE = re.compile(r"^(?P<indent>\s*)```(?P<language>\w*)")
ADMONITION = re.compile(r'^(?P<indent>\s*)(?:!!!|\?\?\?\+?) (?!question)\w+(?: "(?P<title>.*)")?$')
KERNEL = {"name": "python3", "display_name": "Python 3", "language": "python"}


@dataclass
class Cell:
    """One cell.

    Attributes:
        kind: ``code`` or ``markdown``.
        source: The code, or prose in the Markdown of this site.
        file: The example that the code comes from, if any.
        printed: The recorded output.
        figures: What the code draws, as Markdown images; filled by who needs it.
    """

    kind: str
    source: str
    file: Path | None = None
    printed: str = ""
    figures: list[str] = field(default_factory=list)


def meta_of(file):
    """The front matter of a page, before MkDocs has read it."""
    text = Path(file.abs_src_path).read_text(encoding="utf-8") if file.abs_src_path else ""
    return get_data(text)[1]


def has_code(file):
    """Whether a file is a page whose code can be had as a notebook."""
    return file.src_uri.endswith(".md") and meta_of(file).get("examples") is not False


def read(page, config):
    """Read a page.

    Args:
        page: The Markdown file.
        config: The MkDocs configuration of its language.

    Returns:
        Its cells, in order. Admonitions are opened, except questions; front matter and comments
        are gone.
    """
    cells, prose = [], []
    skipped = False
    inside_block = ""

    def flush():
        text = "\n".join(prose).strip()
        if text:
            text = quote(fill(text, Path(config.docs_dir)), page)
            cells.append(Cell("markdown", text))
        prose.clear()

    lines = iter(_body(expanded(page, Path(config.config_file_path).parent)))
    for line in lines:
        text = line.text
        while inside_block and text.strip() and not text.startswith(inside_block):
            inside_block = inside_block[4:]
        text = text.removeprefix(inside_block)
        admonition = ADMONITION.match(text)
        fence = FENCE.match(text)
        if admonition:
            inside_block += admonition["indent"] + "    "
            prose.append(f"**{admonition['title'] or ''}**\n")
        elif COMMENT.match(text):
            skipped |= bool(SET_ASIDE.search(text))
        elif fence:
            cut = len(inside_block + fence["indent"])
            body = []
            for inner in lines:
                if inner.text[cut:].startswith("```"):
                    break
                body.append(inner)
            code = "\n".join(inner.text[cut:] for inner in body).rstrip()
            file = body[0].source if body else None
            if fence["language"] == "python" and not skipped:
                flush()
                cells.append(Cell("code", code, file))
            elif (
                file is not None
                and file.suffix == ".txt"
                and cells
                and cells[-1].kind == "code"
                and not any(prose)
            ):
                cells[-1].printed = code + "\n" + cells[-1].printed
            else:
                prose.append(f"```{fence['language']}\n{code}\n```")
            skipped = False
        else:
            prose.append(text)
    flush()
    return cells


def _body(lines):
    """The lines of a page without its front matter."""
    if lines and lines[0].text == "---":
        end = next(at for at, line in enumerate(lines[1:], 1) if line.text == "---")
        return lines[end + 1 :]
    return lines


def to_notebook(cells):
    """Cells as plain data: nbformat's own constructors validate each one, which is slow."""
    written = []
    for number, cell in enumerate(cells):
        data = {"id": f"cell-{number}", "cell_type": cell.kind, "metadata": {}}
        data["source"] = cell.source
        if cell.kind == "code":
            data.update(execution_count=None, outputs=_outputs(cell))
        written.append(data)
    return nbformat.from_dict(
        {
            "nbformat": 4,
            "nbformat_minor": 5,
            "metadata": {"kernelspec": KERNEL},
            "cells": written,
        }
    )


def _outputs(cell):
    outputs = []
    if cell.printed:
        outputs.append({"output_type": "stream", "name": "stdout", "text": cell.printed})
    for figure in cell.figures:
        data = {"text/markdown": figure}
        outputs.append({"output_type": "display_data", "data": data, "metadata": {}})
    return outputs
