"""Runs each block in a child that is forked from a process that has imported torch.

That is as clean as a fresh interpreter and costs milliseconds instead of seconds.
Where the system cannot fork (Windows), each block pays for an interpreter of its own.
"""

from __future__ import annotations

import atexit
import concurrent.futures
import contextlib
import functools
import io
import json
import os
import queue
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
USUAL = {"whole": False, "library": False, "compiles": False, "needs": False}
TIMEOUT = 60.0
CAN_FORK = hasattr(os, "fork")
FOLDER = "BLOCKS_FOLDER"
"""The variable of the environment that tells where what all pools share is."""


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
    """

    def __init__(self, size: int) -> None:
        shared_folder()
        self._executor = concurrent.futures.ThreadPoolExecutor(size)
        self._idle: queue.SimpleQueue[dict[bool, io.TextIOWrapper]] = queue.SimpleQueue()
        for _ in range(size):
            self._idle.put({})
        self._size = size

    def submit(self, job: dict):
        """Queue a job (see `child.run`, and its ``timeout``); returns a future of its `Result`.

        What a job does not say is as in `USUAL`.
        """
        return self._executor.submit(self._run, USUAL | job)

    def close(self) -> None:
        """Drop what has not begun and let the servers end."""
        self._executor.shutdown(cancel_futures=True)
        for _ in range(self._size):
            for server in self._idle.get().values():
                server.close()

    def _run(self, job: dict) -> Result:
        servers, compiles = self._idle.get(), job["compiles"]
        try:
            if CAN_FORK and compiles not in servers:
                servers[compiles] = _connect(compiles)
            return _ask(servers.get(compiles), job)
        finally:
            self._idle.put(servers)


@functools.cache
def shared_folder() -> Path:
    """The folder that the pools of this process and of those that it starts share.

    It has the sockets of the process that forks servers; the C++ that a block compiles with
    `torch.utils.cpp_extension`, so that the block and its whole page compile it once (ninja
    compiles what has changed); and what Matplotlib remembers.
    """
    if FOLDER not in os.environ:
        kept = tempfile.TemporaryDirectory(prefix="pool-")
        atexit.register(kept.cleanup)
        if CAN_FORK:
            atexit.register(_start(Path(kept.name)).communicate)
        os.environ[FOLDER] = kept.name
    return Path(os.environ[FOLDER])


def _start(folder: Path) -> subprocess.Popen:
    """Start the process that forks servers; it ends when its standard input does."""
    with socket.socket(socket.AF_UNIX) as plain, socket.socket(socket.AF_UNIX) as compiling:
        for compiles, listener in enumerate([plain, compiling]):
            listener.bind(_address(folder, compiles))
            listener.listen(64)
        descriptors = [plain.fileno(), compiling.fileno()]
        return subprocess.Popen(
            [sys.executable, "-m", "tests.harness.server", *map(str, descriptors)],
            cwd=ROOT,
            env=_environment(folder),
            stdin=subprocess.PIPE,
            pass_fds=descriptors,
        )


def _address(folder: Path, compiles: bool) -> str:
    return str(folder / ("compiling" if compiles else "plain"))


def _connect(compiles: bool):
    """Get a server of one's own: a file to write jobs to and to read replies from."""
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(_address(shared_folder(), compiles))
        return connection.makefile("rw", encoding="utf-8")


def _environment(folder: Path) -> dict[str, str]:
    """What blocks find.

    Figures use the fonts that come with Matplotlib, whatever the machine has or remembers of its
    own. A process keeps the memory that it has been given (glibc): asking the system for each large
    tensor anew takes a tenth of all time.
    """
    environment = {
        "OMP_NUM_THREADS": "1",
        **{name: value for name, value in os.environ.items() if name != "PYTEST_CURRENT_TEST"},
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
        "TORCH_EXTENSIONS_DIR": str(folder / "extensions"),
        "MPLCONFIGDIR": str(folder / "matplotlib"),
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


def _ask(server, job: dict) -> Result:
    began = time.perf_counter()
    seed = secrets.randbelow(2**31)
    folder = Path(tempfile.mkdtemp(prefix="block-"))
    try:
        job = {**job, "folder": str(folder), "seed": seed}
        ended = _forked(server, job) if server else _spawned(job)
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


def _forked(server, job: dict) -> dict:
    reply = ""
    with contextlib.suppress(ConnectionError):
        server.write(json.dumps(job) + "\n")
        server.flush()
        reply = server.readline()
    if not reply:
        raise RuntimeError("the process that forks the blocks has died; see above for its error")
    return json.loads(reply)


def _spawned(job: dict) -> dict:
    """Where there is no fork: an interpreter of its own for each job."""
    try:
        done = subprocess.run(
            [sys.executable, "-m", "tests.harness.server", "--once"],
            input=json.dumps(job),
            text=True,
            timeout=job["timeout"],
            stdout=subprocess.DEVNULL,
            cwd=ROOT,
            env=_environment(shared_folder()),
        )
    except subprocess.TimeoutExpired:
        return {"status": 0, "timed_out": True}
    return {"status": done.returncode, "timed_out": False}


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
