"""``python -m tests.harness.server``: import torch once, then fork a child for each job.

With ``--compiles`` the compiler is imported, too, which takes longer than compiling an example.

Reads one JSON job a line, answers one JSON line when the child has ended.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import io
import json
import os
import signal
import subprocess
import sys
import traceback
import weakref

import psutil

from tests.harness import child

CAN_FORK = hasattr(os, "fork")
PR_SET_CHILD_SUBREAPER = 36


def _preload(*, compiler: bool) -> None:
    """Import what is slow to import, and what warns of its own accord when it is imported.

    The first optimizer of a process imports `torch._dynamo`; the first use of forward mode
    imports `torch._decomp.decompositions_for_jvp`, and the first compilation imports
    `torch.utils.mkldnn`, which both use the deprecated `torch.jit`. Inductor tries in each process
    which vector instructions work: every child would start six more processes for that, and
    build what they load if its compile cache is empty. The first text that Matplotlib draws reads
    the fonts. At the end of a child, what torch has registered here need not be taken back: that
    takes longer than most examples.
    """
    import matplotlib.pyplot
    import numpy  # noqa: F401
    import sklearn.datasets
    import torch
    import torch._decomp.decompositions_for_jvp
    import torch._dynamo
    import torch.utils.mkldnn

    if CAN_FORK:
        import sklearn.linear_model
        import sklearn.model_selection
        import sklearn.neighbors
        import sklearn.svm  # noqa: F401

    if compiler:
        import sympy.tensor.tensor  # noqa: F401
        import torch._inductor.compile_fx
        import torch._inductor.cpu_vec_isa
        import torch.distributed.tensor.experimental
        import torch.export._trace

        if CAN_FORK:
            torch._inductor.cpu_vec_isa.valid_vec_isa_list()

    with io.StringIO() as nowhere:
        matplotlib.pyplot.figtext(0, 0, "$x$").figure.savefig(nowhere, format="svg")
    matplotlib.pyplot.close("all")

    torch.set_num_threads(int(os.environ["OMP_NUM_THREADS"]))
    for finalizer in weakref.finalize._registry:
        finalizer.atexit = False
    gc.collect()
    gc.freeze()  # a child neither walks nor frees what is here


def _fork(job: dict, replies) -> dict:
    before = _cpu_seconds()
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            os.setsid()
            replies.close()
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


def _spawn(job: dict) -> dict:
    """Where there is no fork: an interpreter of its own for each job."""
    try:
        done = subprocess.run(
            [sys.executable, "-m", "tests.harness.server", "--once"],
            input=json.dumps(job),
            text=True,
            timeout=job["timeout"],
            stdout=subprocess.DEVNULL,
        )
    except subprocess.TimeoutExpired:
        return {"status": 0, "timed_out": True}
    return {"status": done.returncode, "timed_out": False}


def main() -> None:
    """Serve jobs until standard input ends."""
    if CAN_FORK:
        _preload(compiler="--compiles" in sys.argv)
        _adopt_orphans()
    replies = os.fdopen(os.dup(1), "w", encoding="utf-8", buffering=1)
    os.dup2(2, 1)  # nothing but replies goes to the pipe
    for line in sys.stdin:
        job = json.loads(line)
        answer = _fork(job, replies) if CAN_FORK else _spawn(job)
        replies.write(json.dumps(answer) + "\n")


if __name__ == "__main__":
    if "--once" in sys.argv:
        only = json.load(sys.stdin)
        if only["syntax"] == "python":
            _preload(compiler=only["compiles"])
        child.run(only)
        os._exit(0)  # as a forked child ends
    else:
        main()
