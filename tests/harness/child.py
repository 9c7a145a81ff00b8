"""Run one block, or all blocks of a page, in this very process, which must have been forked for it.

A block runs as a reader runs it who has copied it into a file: as ``__main__``, from a file
that is alone in its folder, with the line numbers of the example, so that `inspect.getsource`,
pickling and ``if __name__ == "__main__"`` work. A whole page runs as in a notebook: there is no
``__file__``. Warnings are errors; the network is cut off; figures go to files.
"""

from __future__ import annotations

import ast
import atexit
import json
import os
import random
import shutil
import subprocess
import sys
import traceback
import types
import warnings
from pathlib import Path

from tests.harness import figures

GUARD = Path(__file__).parent / "guard"
ROOT = Path(__file__).parents[2]


def run(job: dict) -> None:
    """Run a job and write ``result.json`` into its folder.

    Args:
        job: ``folder`` (empty, becomes the working directory's parent), ``syntax``,
            ``pieces`` (each a ``file``, the ``lines`` to run and their ``numbers`` in
            the file), ``whole`` (whether they are the cells of a notebook), ``library``
            (whether the reader is told to install ``snippets``), ``seed`` (left behind
            as if by an earlier block).
    """
    folder = Path(job["folder"])
    (folder / "cwd").mkdir()
    os.chdir(folder / "cwd")
    written, complaints = _News(folder / "stdout", 1), _News(folder / "stderr", 2)
    sys.stdout = os.fdopen(os.dup(1), "w", encoding="utf-8", errors="strict", newline="\n")
    sys.stderr = os.fdopen(os.dup(2), "w", encoding="utf-8", buffering=1, newline="\n")
    result = {"outputs": [], "errors": [], "values": [], "figures": [], "variables": []}
    result |= {"error": None, "failed": None}
    execute = _python if job["syntax"] == "python" else _shell
    try:
        for _ in execute(job, result):
            sys.stdout.flush()
            sys.stderr.flush()
            result["outputs"].append(written.read())
            result["errors"].append(complaints.read())
            (folder / "result.json").write_text(json.dumps(result), encoding="utf-8")
    finally:
        atexit._run_exitfuncs()
        sys.stderr.flush()
        if result["errors"]:
            result["errors"][-1] += complaints.read()
        written.close()
        complaints.close()
        (folder / "result.json").write_text(json.dumps(result), encoding="utf-8")


class _News:
    """Turns a stream of this process into a file; gives what was written since the last look."""

    def __init__(self, file: Path, stream: int) -> None:
        target = os.open(file, os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0))
        os.dup2(target, stream)
        os.close(target)
        self._file = file.open("rb")

    def close(self) -> None:
        self._file.close()

    def read(self) -> str:
        return self._file.read().decode("utf-8", errors="replace").replace(os.linesep, "\n")


def _python(job: dict, result: dict):
    main = types.ModuleType("__main__")
    main.__builtins__ = __builtins__
    sys.modules["__main__"] = main
    sys.path = [path for path in sys.path if path not in ("", str(ROOT))]
    sys.path[:0] = ["", *([str(ROOT)] if job["library"] else [])]
    sys.modules.pop("tests")
    os.environ["PYTHONPATH"] = _paths(job)
    sys.argv = ["ipykernel_launcher.py", "-f", "kernel.json"]
    _leave_behind(job["seed"])
    _import_guard()
    warnings.resetwarnings()
    warnings.simplefilter("default" if job["needs"] else "error")
    if job["needs"]:  # of what other packages do, a reader sees what Python shows
        hidden = DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning
        for category in hidden:
            warnings.simplefilter("ignore", category)
        warnings.filterwarnings("error", module="__main__")
    if sys.version_info[:3] == (3, 13, 0):  # of which torch warns; faq/versions tells of it
        warnings.filterwarnings("ignore", r"Guards may run slower on Python 3\.13\.0")
    copies = {}
    for number, piece in enumerate(job["pieces"]):
        copy = _copy(piece, Path(job["folder"]) / f"piece-{number}")
        copies[str(copy)] = piece["file"]
        if not job["whole"]:
            main.__file__, sys.argv, sys.path[0] = str(copy), [str(copy)], str(copy.parent)
        value = None
        try:
            value = _execute(copy, main.__dict__)
            figures.require_shown()
        except SystemExit as stop:
            if job["whole"] or stop.code not in (None, 0):
                result["error"], result["failed"] = f"SystemExit: {stop.code}", number
        except BaseException as error:
            result["error"], result["failed"] = _reader_traceback(error, copies), number
        result["values"].append(None if value is None or not job["whole"] else repr(value))
        result["figures"].append(figures.take(Path(job["folder"])))
        result["variables"].append(_recorded_variables(piece, main.__dict__))
        yield
        if result["error"]:
            return


def _copy(piece: dict, folder: Path) -> Path:
    """Write lines into a file that is alone, so that each keeps its number in the example."""
    placed = dict(zip(piece["numbers"], piece["lines"], strict=True))
    source = "\n".join(placed.get(n, "") for n in range(1, max(placed, default=0) + 1)) + "\n"
    folder.mkdir()
    copy = folder / Path(piece["file"]).name
    copy.write_text(source, encoding="utf-8")
    return copy


def _execute(file: Path, names: dict):
    """Run a file; returns the value of the expression that it ends in, if it does."""
    tree = ast.parse(file.read_text(encoding="utf-8"), str(file))
    last = None
    if tree.body and isinstance(tree.body[-1], ast.Expr):
        last = ast.Expression(tree.body.pop().value)
    exec(compile(tree, str(file), "exec", dont_inherit=True), names)
    return last and eval(compile(last, str(file), "eval", dont_inherit=True), names)


def _recorded_variables(piece: dict, names: dict) -> dict:
    """The values, for JSON, of the variables that the JSON file beside an example names."""
    from torch import Tensor, nn

    def plain(value):
        if isinstance(value, nn.Module):
            return {name: plain(part) for name, part in value.state_dict().items()}
        return value.tolist() if isinstance(value, Tensor) else value

    recorded = Path(piece["file"]).with_suffix(".json")
    if not recorded.exists():
        return {}
    wanted = json.loads(recorded.read_text(encoding="utf-8"))
    return {name: plain(names.get(name)) for name in wanted}


def _reader_traceback(error: BaseException, copies: dict[str, str]) -> str:
    """The traceback, without the frames of the harness, and with the names of the examples."""
    report = traceback.TracebackException.from_exception(error)
    while report.stack and report.stack[0].filename == __file__:
        del report.stack[0]
    text = "".join(report.format())
    for copy, file in copies.items():
        text = text.replace(copy, file)
    return text


def _leave_behind(seed: int) -> None:
    """The state that some other code could have left: an example must seed what it draws."""
    import numpy
    import torch

    random.seed(seed)
    numpy.random.seed(seed % 2**32)
    torch.manual_seed(seed)


def _import_guard() -> None:
    sys.path.insert(0, str(GUARD))
    import sitecustomize

    del sys.path[0]
    if Path(sitecustomize.__file__).parent != GUARD:  # the interpreter has one of its own
        import importlib.util

        spec = importlib.util.spec_from_file_location("network_guard", GUARD / "sitecustomize.py")
        sitecustomize = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sitecustomize)
    sitecustomize.cut_off_the_network()


def _paths(job: dict) -> str:
    """The ``PYTHONPATH`` of the processes that a job starts."""
    given = [path for path in os.environ.get("PYTHONPATH", "").split(os.pathsep) if path]
    given = [path for path in given if path != str(ROOT)]
    return os.pathsep.join([str(GUARD), *([str(ROOT)] if job["library"] else []), *given])


def _shell(job: dict, result: dict):
    from tests.harness import forks

    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    environment = {**os.environ, "PATH": path, "PYTHONPATH": _paths(job)}
    shell = shutil.which(job["syntax"])
    run = forks.Forks(Path(job["folder"]), _import_guard).run if forks.POSSIBLE else _run_afresh
    for number, piece in enumerate(job["pieces"]):
        status = run([shell, "-e", "-c", "\n".join(piece["lines"])], environment)
        if status:
            errors = (Path(job["folder"]) / "stderr").read_text(encoding="utf-8", errors="replace")
            result["error"] = f"exit status {status}\n{errors}"
            result["failed"] = number
        result["values"].append(None)
        result["figures"].append([])
        result["variables"].append({})
        yield
        if result["error"]:
            return


def _run_afresh(command: list[str], environment: dict[str, str]) -> int:
    return subprocess.run(command, env=environment, stdin=subprocess.DEVNULL).returncode
