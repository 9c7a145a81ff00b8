"""``python -m tests.harness.server PLAIN COMPILING``: import torch once and fork servers.

The arguments are the descriptors of two sockets that listen. Who connects gets a server of its
own, which reads one JSON job a line, forks a child for it, and answers one JSON line when the
child has ended. The servers of the second socket have imported the compiler, too, which takes
longer than compiling an example. Nothing is imported before someone connects, and at the end of
standard input nobody can any more.

``python -m tests.harness.server --once`` runs the job that it reads in its own process.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import io
import json
import os
import select
import signal
import socket
import sys
import traceback
import weakref

import psutil

from tests.harness import child

PR_SET_CHILD_SUBREAPER = 36


def _preload() -> None:
    """Import what warns of its own accord when it is imported, and the slowest of the rest.

    The first optimizer of a process imports `torch._dynamo`; the first use of forward mode
    imports `torch._decomp.decompositions_for_jvp`, and the first compilation imports
    `torch.utils.mkldnn`, which both use the deprecated `torch.jit`. The first text that Matplotlib
    draws reads the fonts.
    """
    import matplotlib.pyplot
    import numpy  # noqa: F401
    import sklearn.datasets  # noqa: F401
    import torch
    import torch._decomp.decompositions_for_jvp
    import torch._dynamo
    import torch.utils.mkldnn

    with io.StringIO() as nowhere:
        matplotlib.pyplot.figtext(0, 0, "$x$").figure.savefig(nowhere, format="svg")
    matplotlib.pyplot.close("all")
    torch.set_num_threads(int(os.environ["OMP_NUM_THREADS"]))


def _preload_more() -> None:
    """Import what is only slow to import, too."""
    import sklearn.linear_model
    import sklearn.model_selection
    import sklearn.neighbors
    import sklearn.svm  # noqa: F401


def _preload_compiler() -> None:
    """Import the compiler.

    Inductor tries in each process which vector instructions work: every child would start six more
    processes for that, and build what they load if its compile cache is empty.
    """
    import sympy.tensor.tensor  # noqa: F401
    import torch._inductor.compile_fx
    import torch._inductor.cpu_vec_isa
    import torch.distributed.tensor.experimental
    import torch.export._trace

    torch._inductor.cpu_vec_isa.valid_vec_isa_list()


def _keep() -> None:
    """Let no child walk, free or take back what is here: that takes longer than most examples."""
    for finalizer in weakref.finalize._registry:
        finalizer.atexit = False
    gc.collect()
    gc.freeze()


def _fork(job: dict, connection: list) -> dict:
    before = _cpu_seconds()
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            os.setsid()
            for file in connection:
                file.close()
            os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
            child.run(job)
            status = 0
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stderr.flush()
            os._exit(status)

    def expired(*_):
        raise TimeoutError

    signal.signal(signal.SIGALRM, expired)
    signal.setitimer(signal.ITIMER_REAL, job["timeout"])
    try:
        status, timed_out = os.waitpid(pid, 0)[1], False
    except TimeoutError:
        status, timed_out = 0, True
    signal.setitimer(signal.ITIMER_REAL, 0)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(pid, signal.SIGKILL)
    _end_all()
    return {
        "status": os.waitstatus_to_exitcode(status),
        "timed_out": timed_out,
        "seconds": _cpu_seconds() - before,
    }


def _cpu_seconds() -> float:
    """What all children that have ended have used."""
    import resource

    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _adopt_orphans() -> None:
    """Let this process inherit what a child leaves behind, instead of the system (Linux)."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def _end_all() -> None:
    """End whatever the child started and left, in sessions of its own too, as torchrun does."""
    while left := psutil.Process().children(recursive=True):
        for process in left:
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()
        os.waitpid(-1, 0)


def _serve(connection: socket.socket) -> None:
    """Answer jobs until the other side ends."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    _adopt_orphans()
    jobs, replies = (connection.makefile(mode, encoding="utf-8") for mode in "rw")
    for line in jobs:
        answer = _fork(json.loads(line), [jobs, replies, connection])
        replies.write(json.dumps(answer) + "\n")
        replies.flush()


def _attend(listener: socket.socket, later: socket.socket | None = None) -> None:
    """Fork a server for each that connects, and one like this with the compiler when asked."""
    _keep()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody asks how a server has ended
    waiting = [sys.stdin, listener, *filter(None, [later])]
    while sys.stdin not in (ready := select.select(waiting, [], [])[0]):
        if later in ready:
            if os.fork() == 0:
                listener.close()
                signal.signal(signal.SIGCHLD, signal.SIG_DFL)  # it asks how its trials end
                _preload_compiler()
                _attend(later)
                return
            later.close()
            waiting.remove(later)
        if listener in ready:
            connection, _ = listener.accept()
            if os.fork() == 0:
                for other in waiting[1:]:
                    other.close()
                _serve(connection)
                return
            connection.close()


def main(descriptors: list[str]) -> None:
    """Wait until someone asks."""
    os.dup2(2, 1)
    listeners = [socket.socket(fileno=int(descriptor)) for descriptor in descriptors]
    if sys.stdin in select.select([sys.stdin, *listeners], [], [])[0]:
        return
    _preload()
    _preload_more()
    _attend(*listeners)


if __name__ == "__main__":
    if sys.argv[1:] == ["--once"]:
        only = json.load(sys.stdin)
        if only["syntax"] == "python":
            _preload()
            if only["compiles"]:
                _preload_compiler()
        child.run(only)
    else:
        main(sys.argv[1:])
    os._exit(0)  # as a forked child ends
