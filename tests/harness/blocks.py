"""Turn a page into the blocks that pytest-codeblocks runs, on top of its own reader.

pytest-codeblocks silently passes over many fences (see ``tests/harness/test_harness.py``);
everything that it would pass over is an error here.
"""

from __future__ import annotations

import functools
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from mkdocs.utils.meta import get_data
from pytest_codeblocks.main import CodeBlock, extract_from_buffer

import questions
from includes import ROOT, Line, expand
from notebook_cells import SET_ASIDE

RUNNABLE = ("python", "sh", "bash")
LOOKS_RUNNABLE = {*RUNNABLE, "py", "python3", "py3", "pycon", "ipython", "ipython3"} | {
    "shell", "console", "zsh", "shell-session", "sh-session", "bash-session"
}  # fmt: skip
MARKER = re.compile(r"\s*<!--[-\s]*(pytest-codeblocks:|pytest\.mark\.)")
CONTINUED = re.compile(r"\s*<!--[-\s]*pytest-codeblocks:\s*cont\s*-->")
FENCE = re.compile(r"^(?P<quote>(?:\s*>)*)(?P<indent>\s*)(?P<fence>`{3,}|~{3,})(?P<info>.*)$")
ATTRIBUTES = re.compile(r"""^(python|sh|bash)((?:\s+[a-z_]+=(?:"[^"]*"|'[^']*'))+)$""")
LANGUAGE = re.compile(r"^\s*\{?\s*\.?([\w-]+)")
SINCE = re.compile(r"\.torch-(\d+)\.(\d+)$")
FIGURE = re.compile(r"!\[[^\]]*\]\(([^)\s]+\.svg)[^)]*\)")


class PageError(Exception):
    """Something on a page that would not be checked; the message starts with ``page:line:``."""


@dataclass
class Piece:
    """What one fence shows.

    Attributes:
        lines: Its lines, each with its origin.
        output: The recorded output that the page shows under it, or `None`.
        shown: That output, as the page shows it.
        since: What the page shows for later versions of torch: version -> output and its text.
        errors: The pattern of what it writes to standard error, which the page says in words.
        prints_version: Whether it prints the version of torch, of which the page shows the pinned.
    """

    lines: list[Line]
    output: Path | None = None
    shown: str = ""
    since: dict[tuple[int, int], tuple[Path, str]] = field(default_factory=dict)
    errors: str | None = None
    prints_version: bool = False

    def expected(self, torch: tuple[int, int]) -> tuple[Path | None, str]:
        """The recorded output that the page shows for a version of torch, and its text."""
        reached = [version for version in self.since if version <= torch]
        return self.since[max(reached)] if reached else (self.output, self.shown)

    @property
    def source(self) -> Path:
        """The example file."""
        return self.lines[0].source

    @property
    def key(self) -> tuple:
        """The same for the same lines of the same file."""
        return (self.source, self.lines[0].source_line, "\n".join(line.text for line in self.lines))


@dataclass
class Block(CodeBlock):
    """A `CodeBlock` of one or more fences: the second and later ones are marked ``cont``."""

    page: Path = None
    pieces: list[Piece] = field(default_factory=list)
    whole: bool = False
    """Whether the pieces are all the Python code of a page, run as its notebook is."""

    @property
    def key(self) -> tuple:
        """The same for blocks that run the same code."""
        return (self.whole, self.syntax, *(piece.key for piece in self.pieces))


@functools.cache
def blocks_of(page: Path) -> list[Block]:
    """The blocks of a page of this site, read once: the collection and several tests want them."""
    return extract(page)


def extract(page: Path, *, root: Path = ROOT, unrecorded: bool = False) -> list[Block]:
    """Read all blocks of a page.

    Args:
        page: The Markdown file.
        root: The folder of ``mkdocs.yml``.
        unrecorded: Whether outputs may still be missing (they are about to be recorded).

    Returns:
        The blocks, in page order.

    Raises:
        PageError: For any fence, marker or output that would silently not be checked.
        IncludeError: For a broken include.
        QuestionError: For a question without four recorded answers.
    """
    asked = {question.program: question for question in questions.of_page(page, root)}
    lines = expand(page, root=root, unrecorded=unrecorded)
    fences = list(_fences(page, lines))
    by_opening = {fence.opening: fence for fence in fences}
    text, continued = _as_plugin_reads(page, lines, by_opening)
    try:
        plain = extract_from_buffer(io.StringIO(text))
    except RuntimeError as error:
        raise PageError(f"{page}: {error}") from None

    runnable = [fence for fence in fences if ATTRIBUTES.sub(r"\1", fence.info) in RUNNABLE]
    if len(runnable) != sum(found.syntax in RUNNABLE for found in plain):
        raise PageError(f"{page}:1: pytest-codeblocks does not collect all blocks of this page")

    blocks: list[Block] = []
    for found in plain:
        # the plugin counts the line of the opening fence from 1
        fence = by_opening[found.lineno - 1]
        where = f"{page}:{lines[fence.opening].page_line}"
        if found.syntax not in RUNNABLE:
            if found.expected_output is not None:
                raise PageError(
                    f"{where}: an expected output follows this `{found.syntax}` fence, which is "
                    "not run; put the marker directly after the code whose output it is"
                )
            if found.marks:
                raise PageError(
                    f"{where}: a pytest mark stands before this fence, which is not run"
                )
            continue
        _check_marks(where, found)
        piece = Piece(fence.body(lines))
        _check_included(where, piece.lines, {"python": ".py"}.get(found.syntax, ".sh"))
        if found.expected_output is not None:
            shown = next(other for other in fences if other.opening > fence.closing)
            body = shown.body(lines)
            _check_included(f"{page}:{lines[shown.opening].page_line}", body, ".txt")
            piece.output, piece.shown = body[0].source, found.expected_output
        if piece.source in asked:  # what it prints is the right answer
            piece.output = piece.source.with_suffix(".txt")
            if not unrecorded:
                piece.shown = next(t for _, t, n in asked[piece.source].answers() if n == 0)
        if fence.opening in continued:
            if not blocks or blocks[-1].syntax != found.syntax:
                raise PageError(f"{where}: nothing before this block that it could continue")
            if found.marks:
                raise PageError(f"{where}: a continued block takes the marks of the first one")
            blocks[-1].pieces.append(piece)
            continue
        blocks.append(
            Block(
                code=found.code,
                lineno=lines[fence.opening].page_line,
                syntax=found.syntax,
                marks=found.marks,
                page=page,
                pieces=[piece],
            )
        )
    _check_outputs_are_compared(page, lines, fences, blocks, unrecorded)
    _check_page_runs_something(page, blocks)
    return blocks


def shown_figures(page: Path) -> list[tuple[int, str]]:
    """The SVG figures that a page shows: line (from 1) and link target."""
    return [
        (number, target)
        for number, text in enumerate(page.read_text(encoding="utf-8").splitlines(), 1)
        for target in FIGURE.findall(text)
    ]


@dataclass
class _Fence:
    opening: int
    closing: int
    info: str
    indent: str

    def body(self, lines: list[Line]) -> list[Line]:
        cut = len(self.indent)
        return [
            Line(line.text[cut:], line.page_line, line.source, line.source_line)
            for line in lines[self.opening + 1 : self.closing]
        ]


def _fences(page: Path, lines: list[Line]) -> Iterator[_Fence]:
    """All fences of any style, by the rule of CommonMark, inside quotes and lists too."""
    opening = None
    for index, line in enumerate(lines):
        match = FENCE.match(line.text)
        if opening is None:
            if match and not (match["fence"][0] == "`" and "`" in match["info"]):
                opening, at = match, index
                _check_collected(page, line, match)
        elif match and match["fence"].startswith(opening["fence"]) and not match["info"].strip():
            yield _Fence(at, index, opening["info"].strip(), opening["indent"])
            opening = None
    if opening is not None:
        raise PageError(f"{page}:{lines[at].page_line}: this fence is never closed")


def _check_collected(page: Path, line: Line, match: re.Match) -> None:
    if match["fence"][0] == "~":
        raise PageError(
            f"{page}:{line.page_line}: pytest-codeblocks does not know this fence: "
            f"{line.text!r}; write it with backticks"
        )
    language = LANGUAGE.match(match["info"])
    if language is None or language[1].lower() not in LOOKS_RUNNABLE:
        return
    info = match["info"]
    plain = info in RUNNABLE or ATTRIBUTES.match(info)
    if not plain or match["quote"]:
        raise PageError(
            f"{page}:{line.page_line}: pytest-codeblocks would not run this fence: {line.text!r}; "
            'write ```python, ```sh or ```bash, with options only as name="value"'
        )


def _check_marks(where: str, found: CodeBlock) -> None:
    if found.importorskip:
        raise PageError(
            f'{where}: importorskip gives no reason; write <!--pytest.mark.skipif(…, reason="…")-->'
        )
    for mark in found.marks:
        needed = "skip" in mark or "xfail" in mark
        if needed and not re.search(r"""reason=(["'])\s*\S.*\1""", mark):
            raise PageError(f'{where}: {mark} needs a written reason="…"')


def _as_plugin_reads(page, lines, by_opening) -> tuple[str, set[int]]:
    """The page as the plugin must see it, and which fences continue the one before."""
    texts = [line.text for line in lines]
    continued = set()
    inside = {
        index for fence in by_opening.values() for index in range(fence.opening, fence.closing + 1)
    }
    for index, text in enumerate(texts):
        if index in by_opening:
            fence = FENCE.match(text)
            info = ATTRIBUTES.sub(r"\1", fence["info"])
            texts[index] = fence["quote"] + fence["indent"] + fence["fence"] + info
        elif index not in inside and CONTINUED.match(text):
            after = min((o for o in by_opening if o > index), default=None)
            if after is None or any(texts[i].strip() for i in range(index + 1, after)):
                raise PageError(
                    f"{page}:{lines[index].page_line}: the marker must stand "
                    "directly above the fence that it is about"
                )
            continued.add(after)
            texts[index] = ""
        elif index not in inside and MARKER.match(text):
            after = next((i for i in range(index + 1, len(texts)) if texts[i].strip()), None)
            if after not in by_opening and not (after is not None and MARKER.match(texts[after])):
                raise PageError(
                    f"{page}:{lines[index].page_line}: the marker must stand "
                    "directly above the fence that it is about"
                )
    return "\n".join(texts) + "\n", continued


def _check_included(where: str, lines: list[Line], suffix: str) -> None:
    typed = next((line for line in lines if line.source is None), None)
    if typed is not None or not lines:
        text = typed.text if typed else ""
        raise PageError(
            f"{where}: typed by hand: {text!r}; put it into a {suffix} file below snippets/ "
            "and include that"
        )
    files = {line.source for line in lines}
    wrong = [str(file) for file in files if file.suffix != suffix]
    if wrong or len(files) > 1:
        raise PageError(
            f"{where}: a fence shows one {suffix} file, not {', '.join(sorted(map(str, files)))}"
        )


def _check_outputs_are_compared(page, lines, fences, blocks, unrecorded) -> None:
    """A recorded output on the page that belongs to no block would never be compared.

    It belongs to the code above it, or is what that prints with a later version of torch.
    """
    pieces = [piece for block in blocks for piece in block.pieces]
    for before, fence in zip([None, *fences], fences, strict=False):
        body = fence.body(lines)
        output = next((line for line in body if line.source and line.source.suffix == ".txt"), None)
        if output is None or any(piece.output == output.source for piece in pieces):
            continue
        where = f"{page}:{output.page_line}"
        since = SINCE.search(output.source.stem)
        first = output.source.with_name(SINCE.sub("", output.source.stem) + ".txt")
        of = [piece for piece in pieces if since and piece.output == first]
        if not of:
            raise PageError(
                f"{where}: this output is compared with nothing; put "
                "<!--pytest-codeblocks:expected-output--> between the code and the output"
            )
        _check_included(where, body, ".txt")
        if not any(line.text.strip() for line in lines[before.closing + 1 : fence.opening]):
            raise PageError(f"{where}: say in words since which version it prints this")
        version = int(since[1]), int(since[2])
        shown = "".join(line.text + "\n" for line in body)
        for piece in of:
            if not unrecorded and shown.rstrip("\n") == piece.expected(version)[1].rstrip("\n"):
                raise PageError(f"{where}: the version before prints the same, so remove this")
            piece.since[version] = output.source, shown


def _check_page_runs_something(page, blocks) -> None:
    without = get_data(page.read_text(encoding="utf-8"))[1].get("examples") is False
    if without and blocks:
        raise PageError(f"{page}:1: `examples: false`, but the page has {len(blocks)} blocks")
    if not without and all(SET_ASIDE.match(mark) for b in blocks for mark in b.marks or [""]):
        raise PageError(
            f"{page}:1: nothing on this page runs; if that is meant, say "
            "`examples: false` in its front matter"
        )
