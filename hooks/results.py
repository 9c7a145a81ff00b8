"""Measured figures in prose and tables: ``[[cnn.accuracy]]`` becomes what was recorded.

The figures of a page lie beside its code, in ``results.json``. ``[[cnn.accuracy]]`` quotes
those of the page itself, ``[[image-classification:cnn.accuracy]]`` those of its neighbour.
"""

import json
import re
from pathlib import Path

from mkdocs.exceptions import PluginError

MARK = re.compile(r"\[\[(?:(?P<page>[\w./-]+):)?(?P<key>[\w-]+(?:\.[\w-]+)+)\]\]")


def results_of(page, other=None):
    """The file with the figures of a page, or of another that it names.

    Args:
        page: The Markdown file, ``docs/<language>/a/b-c.md``.
        other: The neighbour that is quoted, as in a link but without ``.md``.
    """
    docs = next(parent for parent in page.parents if parent.parent.name == "docs")
    quoted = page.with_suffix("") if other is None else (page.parent / other).resolve()
    folder = quoted.relative_to(docs).as_posix().replace("-", "_")
    return docs.parent.parent / "snippets" / folder / "results.json"


def quote(text, page):
    """Replace the marks in a text by the recorded figures.

    Args:
        text: Some of the page's Markdown.
        page: The Markdown file.

    Raises:
        PluginError: If nothing was recorded under that name.
    """

    def figure(match):
        file = results_of(page, match["page"])
        found = json.loads(file.read_text(encoding="utf-8")) if file.exists() else None
        for name in match["key"].split("."):
            found = found.get(name) if isinstance(found, dict) else None
        if not isinstance(found, str):
            raise PluginError(f"{page}: {match[0]} is not among the figures of {file}")
        return found

    return MARK.sub(figure, text)


def on_page_markdown(markdown, page, config, files):
    """Fill in the figures."""
    if page.file.src_uri.endswith(".md") and page.file.abs_src_path:
        return quote(markdown, Path(page.file.abs_src_path))
    return markdown
