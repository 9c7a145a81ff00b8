"""A few processes that have imported torch once and fork a fresh child for every block.

That is as clean as a fresh interpreter and costs milliseconds instead of seconds.
Where the system cannot fork (Windows), each block pays for an interpreter of its own.
"""

from __future__ import annotations

import concurrent.futures
import json
import os
import queue
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
USUAL = {"whole": False, "library": False, "compiles": False, "needs": False}
TIMEOUT = 60.0


@dataclass
class Result:
    """What running a block gave.

    Attributes:
        outputs: What each fence printed; shorter than the block if one failed.
        errors: What each fence wrote to standard error.
        values: What a notebook would print of its own accord after each fence, or `None`.
        figures: The SVG text of the figures that each fence showed.
        variables: The values of the variables that the JSON file beside each fence's example names.
        error: The traceback that a reader would see, or `None`.
        failed: The number of the fence that raised it.
        stderr: All that went to standard error.
        seconds: CPU time of all its processes; wall time where the system cannot fork.
        seed: The seed that had been left behind.
    """

    outputs: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    values: list[str | None] = field(default_factory=list)
    figures: list[list[str]] = field(default_factory=list)
    variables: list[dict] = field(default_factory=list)
    error: str | None = None
    failed: int | None = None
    stderr: str = ""
    seconds: float = 0.0
    seed: int = 0


class Pool:
    """Runs blocks in parallel, each in a process of its own.

    Args:
        size: How many blocks run at the same time.

    Blocks that compile are forked from processes of their own, which have imported the compiler.

    C++ that a block compiles with `torch.utils.cpp_extension` is kept for the life of the pool, so
    that the block and its whole page compile it once; ninja compiles what has changed. Figures use
    the fonts that come with Matplotlib, whatever the machine has or remembers of its own. A process
    keeps the memory that it has been given (glibc): asking the system for each large tensor anew
    takes a tenth of all time.
    """

    def __init__(self, size: int) -> None:
        self._executor = concurrent.futures.ThreadPoolExecutor(size)
        self._idle: queue.SimpleQueue[dict[bool, subprocess.Popen]] = queue.SimpleQueue()
        for _ in range(size):
            self._idle.put({})
        self._started: list[subprocess.Popen] = []
        self._lock = threading.Lock()
        self._kept = tempfile.TemporaryDirectory(prefix="pool-")

    def submit(self, job: dict):
        """Queue a job (see `child.run`, and its ``timeout``); returns a future of its `Result`.

        What a job does not say is as in `USUAL`.
        """
        return self._executor.submit(self._run, USUAL | job)

    def close(self) -> None:
        """Drop what has not begun and stop the processes."""
        self._executor.shutdown(cancel_futures=True)
        for server in self._started:
            server.stdin.close()
            server.wait()
            server.stdout.close()
        self._kept.cleanup()

    def _run(self, job: dict) -> Result:
        servers, compiles = self._idle.get(), job["compiles"]
        try:
            if compiles not in servers:
                servers[compiles] = _start(Path(self._kept.name), compiles)
                with self._lock:
                    self._started.append(servers[compiles])
            return _ask(servers[compiles], job)
        finally:
            self._idle.put(servers)


def _environment(kept: Path) -> dict[str, str]:
    environment = {
        "OMP_NUM_THREADS": "1",
        **{name: value for name, value in os.environ.items() if name != "PYTEST_CURRENT_TEST"},
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
        "TORCH_EXTENSIONS_DIR": str(kept / "extensions"),
        "MPLCONFIGDIR": tempfile.mkdtemp(prefix="matplotlib-", dir=kept),
        "MPL_IGNORE_SYSTEM_FONTS": "1",
        "MPLBACKEND": "module://tests.harness.figures",
        "MATPLOTLIBRC": str(ROOT / "snippets" / "matplotlibrc"),
        "PYTHONHASHSEED": "0",
        "MALLOC_MMAP_THRESHOLD_": str(2**30),
        "MALLOC_TRIM_THRESHOLD_": str(2**32),
        "PYTHONIOENCODING": "utf-8",
    }
    environment["PYTHONPATH"] = os.pathsep.join(
        [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    )
    return environment


def _start(kept: Path, compiles: bool) -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.harness.server", *(["--compiles"] if compiles else [])],
        cwd=ROOT,
        env=_environment(kept),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def _ask(server: subprocess.Popen, job: dict) -> Result:
    began = time.perf_counter()
    seed = secrets.randbelow(2**31)
    folder = Path(tempfile.mkdtemp(prefix="block-"))
    try:
        server.stdin.write(json.dumps({**job, "folder": str(folder), "seed": seed}) + "\n")
        server.stdin.flush()
        reply = server.stdout.readline()
        if not reply:
            raise RuntimeError(
                "the process that forks the blocks has died; see above for its error"
            )
        ended = json.loads(reply)
        result = _read(folder)
        result.seed = seed
        if ended["timed_out"]:
            result.error = f"still running after {job['timeout']:g} s (its time limit)"
            result.failed = len(result.outputs)
        elif ended["status"] and not result.error:
            name = ended["status"]
            if name < 0:
                name = signal.Signals(-name).name
            result.error = f"the process ended with {name}\n{result.stderr}"
            result.failed = min(len(result.outputs), len(job["pieces"]) - 1)
        result.seconds = ended.get("seconds", time.perf_counter() - began)
        return result
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _read(folder: Path) -> Result:
    errors = folder / "stderr"
    stderr = errors.read_text(encoding="utf-8", errors="replace") if errors.exists() else ""
    if not (folder / "result.json").exists():
        return Result(stderr=stderr)
    written = json.loads((folder / "result.json").read_text(encoding="utf-8"))
    written["figures"] = [
        [Path(path).read_text(encoding="utf-8") for path in paths] for paths in written["figures"]
    ]
    return Result(**written, stderr=stderr)
