"""Fork the Python processes that a shell block starts from one that has imported torch.

Starting an interpreter and importing torch costs seconds, and ``torchrun`` on two processes
does it three times. In a shell block ``python`` and ``torchrun`` are `launcher`, which asks
here for a fork. It is as clean as a fresh interpreter (``test_forks.py``): no module of this
repository is loaded, files, environment, arguments, path, filters of warnings and handlers of
signals are those of ``python -m``, and it is finalised as an interpreter is. Only what torch
imports late is there already (``tests/kit/test_distributed.py``). Where a variable
that a library reads when it is imported is set for the block alone, a fresh one is started.
"""

from __future__ import annotations

import ast
import ctypes
import inspect
import io
import os
import re
import runpy
import selectors
import signal
import socket
import sys
import types
import weakref
from pathlib import Path
from subprocess import DEVNULL, Popen

POSSIBLE = hasattr(os, "pidfd_open")
ROOT = Path(__file__).parents[2]
LAUNCHER = Path(__file__).with_name("launcher.py")
HARMLESS = re.compile(
    "_|PWD|OLDPWD|SHLVL|RANK|(LOCAL|GROUP|ROLE)_.*|.*WORLD_SIZE|MASTER_(ADDR|PORT)|TORCHELASTIC_.*"
    "|TORCH_NCCL_.*|TORCH_DISABLE_SHARE_RDZV_TCP_STORE"
)
"""The variables that a process may have of its own: they are read when a group is set up."""


class Forks:
    """Serves the launchers of one shell command.

    Args:
        folder: Where the launchers and their socket go.
        prepare: Called in each fork, before anything else.
    """

    def __init__(self, folder: Path, prepare) -> None:
        self._prepare = prepare
        self._address = str(folder / "forks")
        self.path = folder / "bin"
        self.path.mkdir()
        for name in ("python", "python3", "torchrun"):
            stands_for = name.rstrip("3")
            command = f'exec "{sys.executable}" -IS "{LAUNCHER}" "{self._address}" {stands_for}'
            (self.path / name).write_text(f'#!/bin/sh\n{command} "$@"\n', encoding="utf-8")
            (self.path / name).chmod(0o755)

    def run(self, command: list[str], environment: dict[str, str]) -> int:
        """Run a command to its end, forking meanwhile; returns its exit status."""
        path = os.pathsep.join([str(self.path), environment["PATH"]])
        environment = {**environment, "PATH": path}
        with socket.socket(socket.AF_UNIX) as listener, selectors.DefaultSelector() as selector:
            listener.bind(self._address)
            listener.listen(64)
            selector.register(listener, selectors.EVENT_READ)
            with Popen(command, env=environment, stdin=DEVNULL) as process:
                ended = os.pidfd_open(process.pid)
                selector.register(ended, selectors.EVENT_READ)
                running: dict[int, tuple[int, socket.socket]] = {}
                while process.poll() is None:
                    for key, _ in selector.select():
                        if key.fileobj is listener:
                            self._fork(listener.accept()[0], environment, selector, running)
                        elif key.fd in running:
                            self._report(key.fd, selector, running)
                        elif key.fd != ended:
                            self._forward(key.fileobj, selector, key.data)
                os.close(ended)
        Path(self._address).unlink()
        return process.returncode

    def _fork(self, connection, environment, selector, running) -> None:
        size, files, *_ = socket.recv_fds(connection, 4, 3)
        request = ast.literal_eval(_receive(connection, int.from_bytes(size, "big")))
        own = request["environment"]
        differs = {
            name
            for name in own.keys() | environment.keys()
            if own.get(name) != environment.get(name)
        } - {"PYTHON_EXEC"}
        if not all(HARMLESS.fullmatch(name) for name in differs):
            connection.close()
        elif pid := os.fork():
            ended = os.pidfd_open(pid)
            running[ended] = pid, connection
            selector.register(ended, selectors.EVENT_READ)
            selector.register(connection, selectors.EVENT_READ, pid)
        else:
            selector.close()
            if request["module"][0] == "torch.distributed.run":
                request["environment"]["PYTHON_EXEC"] = str(self.path / "python")
            _become(request, files, self._prepare)
        for file in files:
            os.close(file)

    @staticmethod
    def _report(ended, selector, running) -> None:
        pid, connection = running.pop(ended)
        status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        selector.unregister(ended)
        os.close(ended)
        if connection.fileno() >= 0:
            connection.sendall(str(status).encode())
            selector.unregister(connection)
            connection.close()

    @staticmethod
    def _forward(connection, selector, pid: int) -> None:
        """Pass a signal on; a launcher that was killed takes its process with it."""
        numbers = connection.recv(16)
        for number in numbers or [signal.SIGKILL]:
            os.kill(pid, number)
        if not numbers:
            selector.unregister(connection)
            connection.close()


def _receive(connection, size: int) -> str:
    text = b""
    while len(text) < size:
        text += connection.recv(size - len(text))
    return text.decode()


def _become(request: dict, files: list[int], prepare) -> None:
    """Go on as ``python -m MODULE ARGUMENT…`` would; does not return.

    ``torchrun`` asks `inspect` for its stack, which looks for each frame of `runpy` among the files
    of all modules, of which there are more here.
    """
    import numpy
    import torch

    sys.stdout.close()
    sys.stderr.close()
    for target, file in enumerate(files):
        os.dup2(file, target)
    os.closerange(3, 1024)
    os.chdir(request["folder"])
    inspect.modulesbyfile[os.path.abspath("<frozen runpy>")] = "runpy"  # noqa: PTH100
    os.environ.clear()
    os.environ.update(request["environment"])
    for number in signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP}:
        if callable(signal.getsignal(number)):
            signal.signal(number, signal.SIG_DFL)
    if signal.getsignal(signal.SIGINT) is signal.SIG_DFL:  # where it is ignored, it stays so
        signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.setitimer(signal.ITIMER_REAL, 0)
    for finalizer in weakref.finalize._registry:  # as the server has kept a child from doing
        finalizer.atexit = True
    sys.stdin = os.fdopen(0, encoding="utf-8", closefd=False)
    sys.stdout = _stream(1, "<stdout>", "strict", request["unbuffered"])
    sys.stderr = _stream(2, "<stderr>", "backslashreplace", request["unbuffered"])
    for name in [name for name in sys.modules if name.partition(".")[0] == "tests"]:
        del sys.modules[name]
    paths = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    kept = [path for path in sys.path if path not in ("", str(ROOT))]
    sys.path = [str(Path.cwd()), *filter(None, paths), *kept]
    numpy.random.seed()
    torch.seed()
    prepare()
    module, *arguments = request["module"]
    sys.argv = ["-m", *arguments]
    sys.modules["__main__"] = types.ModuleType("__main__")
    status = 0
    try:
        runpy._run_module_as_main(module)
    except SystemExit as stop:
        status = stop.code
    except BaseException as error:
        error = error.with_traceback(error.__traceback__.tb_next)
        sys.excepthook(type(error), error, error.__traceback__)
        status = 1
    if status is not None and not isinstance(status, int):
        print(status, file=sys.stderr)
        status = 1
    sys.stdout.flush()
    ctypes.pythonapi.Py_Exit(status or 0)


def _stream(file: int, name: str, errors: str, unbuffered: bool) -> io.TextIOWrapper:
    """A standard stream, as the interpreter itself makes it."""
    binary = os.fdopen(file, "wb", 0 if unbuffered else -1, closefd=False)
    getattr(binary, "raw", binary).name = name
    lines = name == "<stderr>" and not unbuffered
    return io.TextIOWrapper(binary, "utf-8", errors, line_buffering=lines, write_through=unbuffered)
