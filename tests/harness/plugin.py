"""Makes ``pytest --codeblocks`` run what the site shows, and compare what it shows.

pytest-codeblocks collects the pages; this plugin gives it the expanded page
(`blocks.extract`), runs each block in a process of its own (`pool`) and compares
what was printed and drawn with what the page shows. ``--record`` writes the outputs
and figures instead of comparing them.
"""

from __future__ import annotations

import atexit
import datetime
import difflib
import functools
import json
import os
import platform
import sys
import time
from importlib.metadata import version
from pathlib import Path

import pytest
import pytest_codeblocks.plugin as codeblocks
from _pytest.skipping import evaluate_skip_marks

from includes import IncludeError, Line
from tests.harness import figures
from tests.harness.blocks import Block, PageError, Piece, extract, shown_figures
from tests.harness.pool import TIMEOUT, Pool


class OutputError(Exception):
    """What a block printed or drew is not what the page shows."""


def pytest_addoption(parser):
    parser.addoption(
        "--record", action="store_true", help="write the outputs and figures of the examples"
    )
    parser.addoption(
        "--figures", type=Path, metavar="FILE", help="write the figures of this run, for the site"
    )


def pytest_configure(config):
    config.addinivalue_line("markers", "timeout(seconds): how long a block may run (default 60)")
    codeblocks.MarkdownFile = Page
    config.block_runs = Runs()


@functools.cache
def _pool() -> Pool:
    """One pool for the whole process: the tests of the harness run pytest inside pytest."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    pool = Pool(cores)
    atexit.register(pool.close)
    return pool


class Page(pytest.File):
    """A Markdown page: its blocks, then the figures whose code it does not show."""

    def collect(self):
        root = self.config.rootpath
        try:
            blocks = extract(self.path, root=root, unrecorded=self.config.getoption("record"))
            hidden = list(self._figure_blocks(root, blocks))
        except (PageError, IncludeError) as error:
            raise self.CollectError(str(error)) from None
        for block in [*blocks, *hidden]:
            item = BlockItem.from_parent(self, name=f"line {block.lineno}", block=block)
            for mark in block.marks:
                item.add_marker(eval(mark, {"pytest": pytest, "os": os, "sys": sys}))
            yield item

    def _figure_blocks(self, root: Path, blocks: list[Block]):
        """A figure is drawn by the script of the same name, shown on the page or not."""
        visible = {piece.source for block in blocks for piece in block.pieces}
        for line, target in shown_figures(self.path):
            figure = figure_source(self.path, target, root)
            if figure is None:
                continue
            script = figure.with_suffix(".py")
            if not script.exists():
                raise PageError(f"{self.path}:{line}: no {script} that draws this figure")
            if script not in visible:
                texts = script.read_text(encoding="utf-8").splitlines()
                lines = [Line(text, line, script, n) for n, text in enumerate(texts, 1)]
                yield Block("", line, "python", page=self.path, pieces=[Piece(lines)])
                visible.add(script)


def figure_source(page: Path, target: str, root: Path) -> Path | None:
    """The file below ``snippets/`` that a page's image link shows.

    A page ``docs/<language>/a/b-c.md`` links ``b-c/x.svg``; the file is
    ``snippets/a/b_c/x.svg``. Returns `None` for other images.
    """
    inside = page.relative_to(root / "docs").parts[1:-1]
    path = (root / "snippets").joinpath(*inside, *target.split("/"))
    resolved = Path(os.path.normpath(path)).relative_to(root / "snippets")
    return root / "snippets" / Path(*(part.replace("-", "_") for part in resolved.parts))


class Runs:
    """Runs identical blocks once, in parallel, however many pages show them."""

    def __init__(self):
        self.began = time.monotonic()
        self._futures = {}

    def __len__(self):
        return len(self._futures)

    def start(self, item: BlockItem):
        """Queue an item's block, unless the same one is queued; returns its future."""
        key = item.block.key
        if key not in self._futures:
            pieces = [
                {
                    "file": str(piece.source),
                    "lines": [line.text for line in piece.lines],
                    "numbers": [line.source_line for line in piece.lines],
                }
                for piece in item.block.pieces
            ]
            mark = item.get_closest_marker("timeout")
            timeout = mark.args[0] if mark else TIMEOUT
            self._futures[key] = _pool().submit(item.block.syntax, pieces, timeout)
        return self._futures[key]


def pytest_collection_finish(session):
    if session.config.option.collectonly:
        return
    for item in session.items:
        if isinstance(item, BlockItem) and not evaluate_skip_marks(item):
            session.config.block_runs.start(item)


class BlockItem(codeblocks.TestBlock):
    """One block of one page."""

    def __init__(self, *, block: Block, **kwargs):
        super().__init__(**kwargs)
        self.obj = self.block = block

    def runtest(self):
        result = self.config.block_runs.start(self).result()
        self.user_properties.append(("seconds", result.seconds))
        for number, piece in enumerate(self.block.pieces):
            if result.failed == number:
                raise OutputError(
                    f"{self._where(piece)}\n\n{result.error}\n"
                    + (f"standard error:\n{result.stderr}\n" if result.stderr else "")
                    + f"(seed left behind: {result.seed})"
                )
            record = self.config.getoption("record")
            (self._record if record else self._compare)(
                piece, result.outputs[number], result.figures[number]
            )

    def _where(self, piece: Piece) -> str:
        root = self.config.rootpath
        first = piece.lines[0]
        return (
            f"{self.block.page.relative_to(root)}:{first.page_line}: "
            f"{first.source.relative_to(root)}:{first.source_line}"
        )

    def _compare(self, piece: Piece, printed: str, drawn: list[str]) -> None:
        shown = piece.shown.rstrip("\n")
        printed = printed.rstrip("\n")
        if piece.output is None and printed:
            raise OutputError(
                f"{self._where(piece)} prints this, which the page does not show:\n{printed}"
            )
        if printed != shown:
            output = piece.output.relative_to(self.config.rootpath)
            diff = difflib.unified_diff(
                shown.splitlines(),
                printed.splitlines(),
                f"{output} (shown)",
                "printed",
                lineterm="",
            )
            raise OutputError(f"{self._where(piece)} prints another output:\n" + "\n".join(diff))
        figure = piece.source.with_suffix(".svg")
        if len(drawn) > 1:
            raise OutputError(
                f"{self._where(piece)} shows {len(drawn)} figures; show one an example"
            )
        if figure.exists() and not drawn:
            raise OutputError(f"{self._where(piece)} draws nothing, but {figure.name} is recorded")
        if drawn and not figure.exists():
            raise OutputError(f"{self._where(piece)} draws a figure, but there is no {figure.name}")
        if drawn:
            off = figures.difference(figure.read_text(encoding="utf-8"), drawn[0])
            if off:
                raise OutputError(f"{self._where(piece)} draws another {figure.name}: {off}")

    def _record(self, piece: Piece, printed: str, drawn: list[str]) -> None:
        if piece.output is not None:
            _write(piece.output, printed.rstrip("\n") + "\n")
        figure = piece.source.with_suffix(".svg")
        if len(drawn) > 1:
            raise OutputError(
                f"{self._where(piece)} shows {len(drawn)} figures; show one an example"
            )
        if drawn and (
            not figure.exists() or figures.difference(figure.read_text("utf-8"), drawn[0])
        ):
            _write(figure, drawn[0])

    def repr_failure(self, excinfo):
        if isinstance(excinfo.value, OutputError):
            return str(excinfo.value)
        return pytest.Item.repr_failure(self, excinfo)

    def reportinfo(self):
        return self.path, self.block.lineno - 1, f"{self.path.stem}: {self.name}"


def _write(path: Path, text: str) -> None:
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8", newline="\n")


def pytest_terminal_summary(terminalreporter, config):
    """Say how many blocks ran, and list every skipped one with its reason."""
    reports = [
        report
        for outcome in ("passed", "failed", "skipped")
        for report in terminalreporter.stats.get(outcome, [])
        if report.nodeid.split("::")[0].endswith(".md")
    ]
    if not reports:
        return
    skipped = [report for report in reports if report.skipped]
    if config.option.figures:
        seconds = time.monotonic() - config.block_runs.began
        figures = {
            "date": datetime.date.today().isoformat(),
            "torch": version("torch").partition("+")[0],
            "python": platform.python_version(),
            "passed": f"{len(terminalreporter.stats.get('passed', [])):,}",
            "blocks": f"{len(config.block_runs):,}",
            "skipped": str(len(skipped)),
            "minutes": f"{seconds / 60:.0f}",
        }
        _write(config.option.figures, json.dumps({"run": figures}, indent=2) + "\n")
    shown = len(reports) - len(skipped)
    terminalreporter.section("code blocks")
    terminalreporter.line(
        f"{shown} blocks on the pages, {len(config.block_runs)} different ones run"
    )
    for report in skipped:
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        terminalreporter.line(f"not run: {report.nodeid}: {reason}")
