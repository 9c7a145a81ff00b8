"""Every heading has a fixed English id, so that a link survives translation and rewording."""

import re
from pathlib import Path

from mkdocs.exceptions import PluginError

FENCE = re.compile(r"^\s*(`{3,})")
HEADING = re.compile(r"^#{1,6}\s")
ID = re.compile(r"\{#(?P<id>[^}\s]*)[^}]*\}\s*$")
ALLOWED = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def headings(path):
    """Read the headings of a page.

    Args:
        path: The Markdown file.

    Returns:
        For each heading its line (from 1), its text and its id (`None` without one).
    """
    found, fence = [], None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        opening = FENCE.match(line)
        if fence is None and opening:
            fence = opening[1]
        elif fence is not None:
            if line.strip() == fence:
                fence = None
        elif HEADING.match(line):
            identifier = ID.search(line)
            text = ID.sub("", line).strip("# ")
            found.append((number, text, identifier["id"] if identifier else None))
    return found


def on_page_markdown(markdown, page, config, files):
    """Stop the build at a heading without an id, or with one that is taken."""
    if not page.file.src_uri.endswith(".md"):
        return
    seen = {}
    for number, text, identifier in headings(Path(page.file.abs_src_path)):
        where = f"{page.file.abs_src_path}:{number}"
        if identifier is None or not ALLOWED.fullmatch(identifier):
            raise PluginError(
                f"{where}: the heading {text!r} needs an id of lower-case English words, "
                "as in {#leaf-tensors}"
            )
        if identifier in seen:
            raise PluginError(f"{where}: the id #{identifier} is taken by line {seen[identifier]}")
        seen[identifier] = number
