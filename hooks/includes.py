"""Expand the ``--8<-- "path"`` includes of a page.

`expand` is the only function that does this outside the Markdown run itself. It
drives pymdownx's own `SnippetPreprocessor` with the options of ``mkdocs.yml``, so
the page, the tests and the notebooks cannot disagree about what a page contains.
It also remembers where each line came from, which lets an error name the line
that its author wrote.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path

import markdown
from mkdocs.exceptions import PluginError
from mkdocs.utils.yaml import yaml_load
from pymdownx.snippets import SnippetExtension, SnippetMissingError, SnippetPreprocessor

ROOT = Path(__file__).resolve().parent.parent


class IncludeError(PluginError):
    """An include that cannot be expanded; the message starts with ``page:line:``."""


@dataclass(frozen=True)
class Line:
    """One line of an expanded page.

    Attributes:
        text: The line, without its line ending.
        page_line: The line of the page (from 1) that it stands on, or that included it.
        source: The included file it comes from; `None` if it stands on the page.
        source_line: The line in `source`, from 1.
    """

    text: str
    page_line: int
    source: Path | None = None
    source_line: int | None = None


class _Numbered(str):
    number: int


class _Tracing(SnippetPreprocessor):
    """Remembers which file, and which of its lines, the last include showed."""

    origin: tuple[Path, list[int]] | None = None

    def read_lines(self, path):
        lines = []
        for number, text in enumerate(super().read_lines(path), 1):
            line = _Numbered(text)
            line.number = number
            lines.append(line)
        if lines and not lines[-1]:  # what follows the final line ending is not a line
            lines.pop()
        return lines

    def process_snippet_lines(self, lines, target):
        hidden = self.get_syntax_mask(lines, is_section=target["section"] is not None)
        numbers = [line.number for line, mark in zip(lines, hidden, strict=True) if not mark]
        self.origin = (Path(target["snippet"]), numbers)
        return lines


@functools.cache
def _preprocessor(root: Path) -> _Tracing:
    config = yaml_load((root / "mkdocs.yml").read_text("utf-8"))
    options = dict(config["markdown_extensions"]["pymdownx.snippets"])
    options["base_path"] = [str(root / base) for base in options["base_path"]]
    return _Tracing(SnippetExtension(**options).getConfigs(), markdown.Markdown())


def expand(page: Path, *, root: Path = ROOT, unrecorded: bool = False) -> list[Line]:
    """Expand all includes of a page.

    Args:
        page: The Markdown file.
        root: The folder of ``mkdocs.yml``, whose snippet options hold.
        unrecorded: Whether an output (``.txt``) that does not exist yet counts as
            one empty line instead of an error; the recording of outputs needs it.

    Returns:
        The lines of the expanded page.

    Raises:
        IncludeError: If an include is mistyped, its file or section is missing, or
            it is written in the block form, which the tests cannot trace.
    """
    preprocessor = _preprocessor(root)
    lines: list[Line] = []
    for number, text in enumerate(page.read_text(encoding="utf-8").splitlines(), 1):
        include = preprocessor.RE_ALL_SNIPPETS.match(text)
        if include is None or not include["inline_marker"] or include["escape"]:
            if "8<-" in text:
                raise IncludeError(
                    f"{page}:{number}: this include would stay on the page as text: {text!r}; "
                    'write --8<-- "path/below/snippets.py" alone on its line'
                )
            lines.append(Line(text, number))
            continue
        preprocessor.origin = None
        try:
            expanded = preprocessor.run([text])
        except SnippetMissingError as error:
            path = Path(preprocessor.base_path[0]) / include["snippet"][1:-1]
            if not (unrecorded and path.suffix == ".txt"):
                raise IncludeError(f"{page}:{number}: {error}") from None
            lines.append(Line("", number, path, 1))
            continue
        source, numbers = preprocessor.origin
        if not expanded:
            raise IncludeError(f"{page}:{number}: {source} shows no line")
        lines.extend(
            Line(line, number, source, at) for line, at in zip(expanded, numbers, strict=True)
        )
    return lines


@functools.cache
def expanded(page: Path, root: Path = ROOT) -> list[Line]:
    """Expand a page once in a build: several hooks read all pages."""
    return expand(page, root=root)


def on_pre_build(config):
    """Forget what an earlier build read."""
    import includes  # MkDocs loads a hook by its path; this is the module that others import

    includes.expanded.cache_clear()


def on_page_markdown(markdown, page, config, files):
    """Stop the build at a broken include, and name its file and line."""
    import includes

    if page.file.abs_src_path and page.file.src_uri.endswith(".md"):
        includes.expanded(Path(page.file.abs_src_path), Path(config.config_file_path).parent)
