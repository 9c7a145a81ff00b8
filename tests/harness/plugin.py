"""Makes ``pytest --codeblocks`` run what the site shows, and compare what it shows.

pytest-codeblocks collects the pages; this plugin gives it the expanded page
(`blocks.extract`), runs each block in a process of its own (`pool`), then all Python
blocks of the page in one, and compares what was printed and drawn with what the page
shows. ``--record`` writes the outputs and figures of the single blocks instead.
"""

from __future__ import annotations

import atexit
import datetime
import difflib
import functools
import hashlib
import json
import os
import platform
import re
import runpy
import sys
import time
import types
from dataclasses import replace
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
import pytest_codeblocks.plugin as codeblocks
from _pytest.skipping import evaluate_skip_marks

import questions
from includes import ROOT, IncludeError, Line
from standing import PINNED
from tests.harness import figures
from tests.harness.blocks import Block, PageError, Piece, blocks_of, extract, shown_figures
from tests.harness.pool import TIMEOUT, Pool, shared_folder

LIBRARY = re.compile(r"\bsnippets\b")
"""What a block must name to find it: then its reader is told to install it, too."""

COMPILES = re.compile(r"torch\.(compile|export|onnx|_inductor)\b")
"""What a block names that compiles: it is forked where the compiler is imported already."""

UNAVOIDABLE = re.compile(
    r"^(USDT:.* profiler_(start|stop)"
    r"|ERROR:.* DeviceProperties\.cpp:\d+\] gpuGetDeviceCount failed with code 35"
    r"|W.*/cpp_extension\.py:\d+\].* No CUDA runtime is found, using CUDA_HOME='.*')\n",
    re.MULTILINE,
)
"""What goes to standard error with a date, and no setting turns off.

The first is written by `torch.profiler`; the others by a CUDA build where there is no driver
(``faq/versions`` tells of them).
"""

NEAR = 0.01
"""How far a recorded variable may be off, as a share of its largest number: training on another
CPU rounds otherwise."""


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
    config.addinivalue_line(
        "markers",
        "prints_version: the first fence of a block prints the version of torch; the page shows "
        "the pinned one",
    )
    config.addinivalue_line(
        "markers",
        "stderr(pattern): what the first fence of a block writes to standard error, "
        "of which the page tells in words",
    )
    config.addinivalue_line(
        "markers", "needs(packages): runs where these packages of the extra `ecosystem` are there"
    )
    config.addinivalue_line(
        "markers",
        "gpu(count=1): runs where there are as many NVIDIA GPUs; what it prints there, the page "
        "need not show",
    )
    codeblocks.MarkdownFile = Page
    config.block_runs = Runs()


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()


@functools.cache
def _pool() -> Pool:
    """One pool for the whole process: the tests of the harness run pytest inside pytest."""
    pool = Pool(1 if "PYTEST_XDIST_WORKER" in os.environ else _cores())
    atexit.register(pool.close)
    return pool


class Page(pytest.File):
    """A Markdown page: its blocks, the figures whose code it does not show, then all in one."""

    def collect(self):
        root = self.config.rootpath
        try:
            record = self.config.getoption("record")
            known = root == ROOT and not record
            blocks = (
                blocks_of(self.path) if known else extract(self.path, root=root, unrecorded=record)
            )
            hidden = list(self._figure_blocks(root, blocks))
            mistaken = list(self._mistaken_blocks(root))
        except (PageError, IncludeError, questions.QuestionError) as error:
            raise self.CollectError(str(error)) from None
        cells = []
        for block in [*blocks, *hidden]:
            item = BlockItem.from_parent(self, name=f"line {block.lineno}", block=block)
            for mark in block.marks:
                item.add_marker(eval(mark, {"pytest": pytest, "os": os, "sys": sys} | _build()))
            if told := item.get_closest_marker("stderr"):
                block.pieces[0].errors = told.args[0]
            block.pieces[0].prints_version = bool(item.get_closest_marker("prints_version"))
            needs = item.get_closest_marker("needs")
            missing = [name for name in needs.args if not find_spec(name)] if needs else []
            if missing:
                item.add_marker(pytest.mark.skip(reason=f"needs {', '.join(missing)}"))
            gpu = item.get_closest_marker("gpu")
            if gpu and _gpus() < sum(gpu.args or [1]):
                item.add_marker(pytest.mark.skip(reason=_needs_gpus(*gpu.args)))
            visible = block in blocks and block.syntax == "python"
            if visible and not needs and not gpu and not evaluate_skip_marks(item):
                cells.append(item)
            yield item
        if cells:
            yield WholePageItem.of(self, cells)
        for block in mistaken:
            yield MistakesItem.from_parent(self, name=f"line {block.lineno} mistakes", block=block)

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

    def _mistaken_blocks(self, root: Path):
        """The three programs whose outputs are the wrong answers of a question."""
        for question in questions.of_page(self.path, root):
            file, line = question.mistakes, int(question.where.rpartition(":")[2])
            texts = file.read_text(encoding="utf-8").splitlines()
            numbered = [Line(text, line, file, n) for n, text in enumerate(texts, 1)]
            marks = [n for n, text in enumerate(texts) if questions.CELL.match(text + "\n")]
            if len(marks) != 3:
                raise PageError(
                    f"{file} has {len(marks)} sections, not 3; each begins with # %% idea"
                )
            start = numbered[: marks[0]]
            pieces = [
                Piece(start + numbered[a:b], file.with_suffix(".txt"))
                for a, b in zip(marks, [*marks[1:], None], strict=True)
            ]
            yield Block("", line, "python", page=self.path, pieces=pieces)


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
        self._runs = {}
        self._pages = {}

    def plan(self, items: list[BlockItem], *, share: bool, ahead: bool):
        """Take the blocks of all pages.

        Args:
            items: The blocks and pages.
            share: As for `start_all`.
            ahead: Whether to queue all of them now, or those of a page when its first is asked for:
                of several processes of pytest, each then runs the pages that it is given.
        """
        if ahead:
            self.start_all(items, share=share)
            return
        for item in items:
            self._pages.setdefault(item.path, ([], share))[0].append(item)

    def start_all(self, items: list[BlockItem], *, share: bool):
        """Queue blocks, those that may take longest first.

        Args:
            items: The blocks and pages.
            share: Whether the first block of a page needs no run of its own: at the
                beginning of the whole page it runs in a fresh process, too.
        """
        items = sorted(items, key=lambda item: -item.time_limit)
        for item in items:
            if item.block.whole:
                first = item.first.block.key
                run = self.start(item)
                if share:
                    self._runs.setdefault(first, run)
        for item in items:
            self.start(item)

    def start(self, item: BlockItem):
        """Queue an item's block, unless the same one is queued.

        Returns:
            The name of the first item that asked for it, and the future of its result.
        """
        if planned := self._pages.pop(item.path, None):
            self.start_all(planned[0], share=planned[1])
        block = item.block
        if block.key not in self._runs:
            texts = [[line.text for line in piece.lines] for piece in block.pieces]
            pieces = [
                {
                    "file": str(piece.source),
                    "lines": text,
                    "numbers": [line.source_line for line in piece.lines],
                }
                for piece, text in zip(block.pieces, texts, strict=True)
            ]
            job = {
                "syntax": block.syntax,
                "pieces": pieces,
                "whole": block.whole,
                "library": any(LIBRARY.search(line) for text in texts for line in text),
                "compiles": any(COMPILES.search(line) for text in texts for line in text),
                "needs": bool(item.get_closest_marker("needs")),
                "timeout": item.time_limit,
            }
            self._runs[block.key] = item.nodeid, _pool().submit(job)
        return self._runs[block.key]


def pytest_collection_finish(session):
    config = session.config
    if config.option.collectonly:
        return
    items = [item for item in session.items if isinstance(item, BlockItem)]
    items = [item for item in items if not evaluate_skip_marks(item)]
    ahead = not hasattr(config, "workerinput")
    config.block_runs.plan(items, share=not config.option.record, ahead=ahead)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers(config):
    """With ``-n auto``, one process more than cores: one that waits for a browser needs none."""
    return min(_cores(), 7) + 1


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_setupnodes(config, specs):
    """The processes of pytest share one that forks."""
    shared_folder()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    """With several processes of pytest, one gets a file, or a page in both languages."""
    from xdist.scheduler import LoadScopeScheduling

    class PageScheduling(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            return re.sub(r"^docs/\w+/", "", nodeid.partition("::")[0])

    return PageScheduling(config, log)


class BlockItem(codeblocks.TestBlock):
    """One block of one page."""

    def __init__(self, *, block: Block, **kwargs):
        super().__init__(**kwargs)
        self.obj = self.block = block

    @property
    def time_limit(self) -> float:
        """How many seconds the block may run."""
        mark = self.get_closest_marker("timeout")
        return mark.args[0] if mark else TIMEOUT

    def runtest(self):
        run, future = self.config.block_runs.start(self)
        result = future.result()
        self.user_properties += [
            ("block", hashlib.sha256(repr(self.block.key).encode()).hexdigest()),
            ("run", run),
            ("seconds", result.seconds),
        ]
        mistakes = []
        for number, piece in enumerate(self.block.pieces):
            if result.failed == number:
                mistakes.append(
                    f"{self._where(piece)}\n\n{result.error}\n"
                    + (f"standard error:\n{result.stderr}\n" if result.stderr else "")
                    + f"(seed left behind: {result.seed})"
                )
                break
            try:
                self._check_silence(piece, result.errors[number], result.values[number])
                self._judge(piece, result.outputs[number], result.figures[number])
                self._judge_variables(piece, result.variables[number])
            except OutputError as mistake:
                mistakes.append(str(mistake))
        if mistakes:
            raise OutputError("\n\n".join(mistakes))

    def _judge(self, piece: Piece, printed: str, drawn: list[str]) -> None:
        record = self.config.getoption("record")
        (self._record if record else self._compare)(piece, printed, drawn)

    def _check_silence(self, piece: Piece, errors: str, value: str | None) -> None:
        errors = UNAVOIDABLE.sub("", errors)
        if piece.errors is not None and not re.fullmatch(piece.errors, errors):
            raise OutputError(
                f"{self._where(piece)} should write {piece.errors!r} to standard error, but "
                f"writes:\n{errors}"
            )
        if errors and piece.errors is None:
            raise OutputError(
                f"{self._where(piece)} writes this to standard error, which the page does not "
                f"show:\n{errors}"
            )
        if value is not None:
            raise OutputError(
                f"{self._where(piece)} ends in an expression, whose value a notebook prints, but "
                f"the page does not show; give it a name:\n{value}"
            )

    def _where(self, piece: Piece) -> str:
        root = self.config.rootpath
        first = piece.lines[0]
        return (
            f"{self.block.page.relative_to(root)}:{first.page_line}: "
            f"{first.source.relative_to(root)}:{first.source_line}"
        )

    def _compare(self, piece: Piece, printed: str, drawn: list[str]) -> None:
        output, shown = piece.expected(_torch())
        shown = shown.rstrip("\n")
        printed = self._as_pinned(piece, printed).rstrip("\n")
        if output is None and self.get_closest_marker("gpu"):
            return
        if output is None and printed:
            raise OutputError(
                f"{self._where(piece)} prints this, which the page does not show:\n{printed}"
            )
        if printed != shown:
            output = output.relative_to(self.config.rootpath)
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

    def _as_pinned(self, piece: Piece, printed: str) -> str:
        """What a block that prints the version of torch would print with the pinned one."""
        if not piece.prints_version:
            return printed
        running, pinned = version("torch").partition("+")[0], _pinned(self.config.rootpath)
        minor, pinned_minor = (text.rpartition(".")[0] for text in (running, pinned))
        as_pinned = re.sub(rf"(?<![.\d]){re.escape(running)}(?![.\d])", pinned, printed)
        as_pinned = re.sub(rf"(?<![.\d]){re.escape(minor)}(?![.\d])", pinned_minor, as_pinned)
        if pinned_minor not in as_pinned:
            raise OutputError(f"{self._where(piece)} prints no version of torch; remove the marker")
        return as_pinned

    def _record(self, piece: Piece, printed: str, drawn: list[str]) -> None:
        printed = self._as_pinned(piece, printed).rstrip("\n")
        output = piece.expected(_torch())[0]
        pinned = version("torch").startswith(_pinned(self.config.rootpath))
        if output == piece.output and not pinned:
            self._compare(piece, printed, drawn)  # only the pinned torch may change it
        elif output is not None:
            _write(output, printed + "\n")
        figure = piece.source.with_suffix(".svg")
        if len(drawn) > 1:
            raise OutputError(
                f"{self._where(piece)} shows {len(drawn)} figures; show one an example"
            )
        if drawn and (
            not figure.exists() or figures.difference(figure.read_text("utf-8"), drawn[0])
        ):
            _write(figure, drawn[0])

    def _judge_variables(self, piece: Piece, made: dict) -> None:
        """Record or compare what the JSON file beside an example names."""
        if not made:
            return
        path = piece.source.with_suffix(".json")
        if self.config.getoption("record") and not self.block.whole:
            text = json.dumps(_rounded(made), separators=(",", ":"))
            _write(path, text.replace("],", "],\n") + "\n")
        recorded = json.loads(path.read_text(encoding="utf-8"))
        off = [name for name in recorded if not _near(recorded[name], made[name])]
        if off:
            raise OutputError(
                f"{self._where(piece)} gives {' and '.join(off)} other values than {path.name} has"
            )

    def repr_failure(self, excinfo):
        if isinstance(excinfo.value, OutputError):
            return str(excinfo.value)
        return pytest.Item.repr_failure(self, excinfo)

    def reportinfo(self):
        return self.path, self.block.lineno - 1, f"{self.path.stem}: {self.name}"


class MistakesItem(BlockItem):
    """The programs that someone with a wrong idea believes to have run; one file of outputs."""

    def runtest(self):
        self.printed = []
        super().runtest()
        piece = self.block.pieces[0]
        printed = "\n".join(self.printed)
        if self.config.getoption("record"):
            _write(piece.output, printed)
        else:
            self._compare(replace(piece, shown=piece.output.read_text("utf-8")), printed, [])

    def _judge(self, piece: Piece, printed: str, drawn: list[str]) -> None:
        idea = next(line.text for line in piece.lines if questions.CELL.match(line.text + "\n"))
        self.printed.append(f"{idea}\n{printed.rstrip()}\n")


class WholePageItem(BlockItem):
    """All Python blocks of one page, in one process, as the notebook of the page runs them."""

    @classmethod
    def of(cls, page: Page, cells: list[BlockItem]) -> WholePageItem:
        """Make the item of a page.

        Args:
            page: The page.
            cells: Its Python blocks that are not skipped and need no further package.
        """
        pieces = [piece for cell in cells for piece in cell.block.pieces]
        block = Block("", 1, "python", page=page.path, pieces=pieces, whole=True)
        item = cls.from_parent(page, name="whole page", block=block)
        item.cells = cells
        return item

    @property
    def first(self) -> BlockItem:
        """The block that it begins with."""
        return self.cells[0]

    @property
    def time_limit(self) -> float:
        """As long as all its blocks may run."""
        return sum(cell.time_limit for cell in self.cells)

    def _judge(self, piece: Piece, printed: str, drawn: list[str]) -> None:
        if self.config.getoption("record") and piece.output is not None:  # just now
            shown = piece.output.read_text(encoding="utf-8")
            since = {
                at: (file, file.read_text(encoding="utf-8"))
                for at, (file, _) in piece.since.items()
                if file.exists()
            }
            piece = replace(piece, shown=shown, since=since)
        self._compare(piece, printed, drawn)

    def _where(self, piece: Piece) -> str:
        return f"{super()._where(piece)} (after all blocks above it, in one process)"


@functools.cache
def _build() -> dict:
    """What marks may ask of the installed torch, without importing it: ``build.cuda``, …"""
    file = Path(find_spec("torch").origin).with_name("version.py")
    return {"build": types.SimpleNamespace(**runpy.run_path(str(file)))}


@functools.cache
def _gpus() -> int:
    """How many NVIDIA GPUs there are; torch is imported only where its build could use them."""
    if not _build()["build"].cuda:
        return 0
    import torch

    return torch.cuda.device_count()


def _needs_gpus(count: int = 1) -> str:
    return "needs an NVIDIA GPU" if count == 1 else f"needs {count} NVIDIA GPUs"


def _torch() -> tuple[int, int]:
    """Major and minor version of the installed torch."""
    major, minor, *_ = version("torch").split(".")
    return int(major), int(minor)


def _pinned(root: Path) -> str:
    """The version of torch that the pages show."""
    return PINNED.search((root / "constraints.txt").read_text(encoding="utf-8"))[1]


def _rounded(value):
    """Numbers with four decimals, in whatever lists and dictionaries."""
    if isinstance(value, dict):
        return {name: _rounded(part) for name, part in value.items()}
    if isinstance(value, list):
        return [_rounded(part) for part in value]
    return round(value, 4) if isinstance(value, float) else value


def _near(recorded, made) -> bool:
    """Whether two values agree, numbers to the share `NEAR` of the largest of their list."""
    if isinstance(recorded, dict) or isinstance(made, dict):
        same = (
            isinstance(recorded, dict) and isinstance(made, dict) and recorded.keys() == made.keys()
        )
        return same and all(_near(recorded[name], made[name]) for name in recorded)
    recorded, made = (np.asarray(value, dtype=float) for value in (recorded, made))
    if recorded.shape != made.shape:
        return False
    return bool((abs(recorded - made) <= NEAR * abs(recorded).max(initial=0)).all())


def _write(path: Path, text: str) -> None:
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8", newline="\n")


def _is_whole(report) -> bool:
    return report.nodeid.endswith("::whole page")


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
    ran, seconds = {False: set(), True: set()}, {}
    for report in reports:
        if told := dict(report.user_properties):
            ran[_is_whole(report)].add(told["block"])
            seconds[told["run"]] = told["seconds"]
    if config.option.figures:
        minutes = (time.monotonic() - config.block_runs.began) / 60
        figures = {
            "date": datetime.date.today().isoformat(),
            "torch": version("torch").partition("+")[0],
            "python": platform.python_version(),
            "passed": f"{len(terminalreporter.stats.get('passed', [])):,}",
            "blocks": f"{len(ran[False]):,}",
            "skipped": str(len(skipped)),
            "minutes": f"{minutes:.0f}",
        }
        _write(config.option.figures, json.dumps({"run": figures}, indent=2) + "\n")
    pages = sum(map(_is_whole, reports))
    shown = len(reports) - len(skipped) - pages
    terminalreporter.section("code blocks")
    terminalreporter.line(
        f"{shown} blocks on the pages, {len(ran[False])} different ones run; "
        f"{pages} whole pages, {len(ran[True])} different ones run"
    )
    terminalreporter.line(f"{sum(seconds.values()):.0f} CPU seconds; the dearest:")
    for name, cost in sorted(seconds.items(), key=lambda item: -item[1])[:10]:
        terminalreporter.line(f"{cost:6.1f}  {name}")
    for report in skipped:
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        terminalreporter.line(f"not run: {report.nodeid}: {reason}")
