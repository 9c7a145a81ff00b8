"""Run one block in this very process, which must have been forked for it.

The block runs as ``__main__`` with its real file name and line numbers, so that
`inspect.getsource`, pickling and ``if __name__ == "__main__"`` work as they do for
a reader; warnings are errors; the network is cut off; figures go to files.
"""

from __future__ import annotations

import ast
import atexit
import json
import linecache
import os
import random
import subprocess
import sys
import traceback
import types
import warnings
from pathlib import Path

GUARD = Path(__file__).parent / "guard"


def run(job: dict) -> None:
    """Run a job and write ``result.json`` into its folder.

    Args:
        job: ``folder`` (empty, becomes the working directory's parent), ``syntax``,
            ``pieces`` (each a ``file``, the ``lines`` to run and their ``numbers`` in
            the file), ``seed`` (left behind as if by an earlier block).
    """
    folder = Path(job["folder"])
    (folder / "cwd").mkdir()
    os.chdir(folder / "cwd")
    stream = os.open(folder / "stdout", os.O_RDWR | os.O_CREAT | os.O_TRUNC)
    errors = os.open(folder / "stderr", os.O_RDWR | os.O_CREAT | os.O_TRUNC)
    os.dup2(stream, 1)
    os.dup2(errors, 2)
    sys.stdout = os.fdopen(os.dup(1), "w", encoding="utf-8", errors="strict")
    sys.stderr = os.fdopen(os.dup(2), "w", encoding="utf-8", buffering=1)
    result = {"outputs": [], "figures": [], "error": None, "failed": None}
    execute = _python if job["syntax"] == "python" else _shell
    try:
        for output in execute(job, result):
            sys.stdout.flush()
            result["outputs"].append(output(stream))
    finally:
        atexit._run_exitfuncs()
        (folder / "result.json").write_text(json.dumps(result), encoding="utf-8")


def _since_last(stream: int) -> str:
    """What was printed since the last call."""
    position = os.lseek(stream, 0, os.SEEK_CUR)
    start = _since_last.seen
    _since_last.seen = position
    return os.pread(stream, position - start, start).decode("utf-8", errors="replace")


_since_last.seen = 0


def _python(job: dict, result: dict):
    from tests.harness import figures

    main = types.ModuleType("__main__")
    main.__builtins__ = __builtins__
    main.__file__ = job["pieces"][0]["file"]
    sys.modules["__main__"] = main
    sys.argv = [main.__file__]
    _leave_behind(job["seed"])
    _import_guard()
    warnings.resetwarnings()
    warnings.simplefilter("error")
    for number, piece in enumerate(job["pieces"]):
        main.__file__ = sys.argv[0] = piece["file"]
        try:
            exec(_compile(piece), main.__dict__)
            figures.require_shown()
        except SystemExit as stop:
            if stop.code not in (None, 0):
                result["error"], result["failed"] = f"SystemExit: {stop.code}", number
        except BaseException as error:
            result["error"], result["failed"] = _reader_traceback(error, piece["file"]), number
        result["figures"].append(figures.take(Path(job["folder"])))
        yield _since_last
        if result["error"]:
            return


def _compile(piece: dict):
    """Compile lines so that each keeps its number in the example file."""
    placed = dict(zip(piece["numbers"], piece["lines"], strict=True))
    source = "\n".join(placed.get(n, "") for n in range(1, max(placed, default=0) + 1)) + "\n"
    linecache.checkcache(piece["file"])
    return compile(ast.parse(source, piece["file"]), piece["file"], "exec", dont_inherit=True)


def _reader_traceback(error: BaseException, file: str) -> str:
    """The traceback, without the frames of the harness."""
    report = traceback.TracebackException.from_exception(error)
    while report.stack and report.stack[0].filename == __file__:
        del report.stack[0]
    return "".join(report.format())


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
    os.environ["PYTHONPATH"] = os.pathsep.join([str(GUARD), os.environ.get("PYTHONPATH", "")])


def _shell(job: dict, result: dict):
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    root = str(Path(__file__).parents[2])
    paths = os.pathsep.join([str(GUARD), root, os.environ.get("PYTHONPATH", "")])
    shell = {"sh": "/bin/sh", "bash": "/bin/bash"}[job["syntax"]]
    for number, piece in enumerate(job["pieces"]):
        done = subprocess.run(
            [shell, "-e", "-c", "\n".join(piece["lines"])],
            env={**os.environ, "PATH": path, "PYTHONPATH": paths},
            stdin=subprocess.DEVNULL,
        )
        if done.returncode:
            errors = (Path(job["folder"]) / "stderr").read_text(encoding="utf-8", errors="replace")
            result["error"] = f"exit status {done.returncode}\n{errors}"
            result["failed"] = number
        result["figures"].append([])
        yield _since_last
        if result["error"]:
            return
