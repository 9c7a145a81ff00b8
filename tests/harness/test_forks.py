"""What is forked for a shell block cannot be told from a fresh interpreter."""

import re
import sys
import textwrap

import pytest

from tests.harness import forks
from tests.harness.plugin import _pool

pytestmark = pytest.mark.skipif(not forks.POSSIBLE, reason="needs pidfd_open")

STATE = """\
    import gc, os, signal, sys, threading, warnings
    import matplotlib.pyplot, numpy, sklearn.datasets
    import torch, torch._decomp.decompositions_for_jvp, torch._dynamo, torch.utils.mkldnn
    print(__name__, __file__, __package__, __spec__.name)
    print(sys.argv, sys.path, sys.flags)
    print(sorted(name for name in sys.modules if name.startswith(("tests", "snippets"))))
    print(sorted({*map(str, warnings.filters)}))
    print({n.name: str(signal.getsignal(n)) for n in signal.Signals if n > 0})
    print(signal.getitimer(signal.ITIMER_REAL), signal.pthread_sigmask(signal.SIG_BLOCK, []))
    print({name: value for name, value in os.environ.items() if name not in ("_", "PATH")})
    print(sorted(os.listdir("/proc/self/fd")), os.getcwd(), os.umask(0o22))
    print([(f.encoding, f.errors, f.line_buffering, f.write_through, f.name) for f in
           (sys.stdout, sys.stderr)])
    print(threading.active_count(), threading.main_thread() is threading.current_thread())
    print(torch.get_num_threads(), torch.get_default_dtype(), torch.is_grad_enabled())
    print(torch.are_deterministic_algorithms_enabled())
    print(gc.isenabled(), gc.get_threshold(), sys.stdin.read() == "", sys.excepthook)
"""


@pytest.fixture(autouse=True)
def elsewhere(tmp_path, monkeypatch):
    """Wherever the tests are, when the first block starts the process that forks."""
    monkeypatch.chdir(tmp_path)


def run(code, command, python="python"):
    """Run a module in a shell block; gives what it printed."""
    script = [
        "mkdir snippets; touch snippets/__init__.py; cat > snippets/probe.py <<'E'",
        *textwrap.dedent(code).splitlines(),
        "E",
        command.replace("python ", python + " "),
    ]
    job = {
        "syntax": "sh",
        "pieces": [{"file": "x.sh", "lines": script, "numbers": list(range(len(script)))}],
        "timeout": 60,
    }
    result = _pool().submit(job).result()
    assert result.error is None, result.error
    return re.sub(r"[^' ]*/(block|matplotlib)-\w+", "FOLDER", result.outputs[0])


def both(code, command="python -u -m snippets.probe one two 2>&1 || echo $?"):
    """What it prints when it is forked, and in a fresh interpreter."""
    return run(code, command), run(code, command, sys.executable)


def test_the_same_state():
    forked, fresh = both(STATE)
    assert forked.splitlines() == fresh.splitlines()
    assert "snippets.probe" in forked


def test_it_really_forks():
    forked, fresh = both("import os, sys; print('torch' in sys.modules)")
    assert (forked, fresh) == ("True\n", "False\n")


def test_each_draws_numbers_of_its_own():
    code = (
        "import random, numpy, torch; print(random.random(), numpy.random.rand(), torch.rand(()))"
    )
    twice = "python -m snippets.probe; python -m snippets.probe"
    first, second = (line.split() for line in run(code, twice).splitlines())
    assert not {*first} & {*second}


@pytest.mark.parametrize(
    "code",
    [
        "raise SystemExit(3)",
        "import sys; sys.exit('no such thing')",
        "print(1); 1 / 0",
        "import os, signal; os.kill(os.getpid(), signal.SIGKILL)",
        "import os; os.abort()",
        "import warnings; warnings.warn('old', DeprecationWarning)",
        "import atexit; atexit.register(print, 'end')",
        """\
        class Kept:
            def __del__(self):
                print("freed when the interpreter ends", flush=True)

        kept = Kept()
        """,
        """\
        import threading, time

        threading.Timer(0.2, print, ["after the last line"]).start()
        """,
        "import random, sys; print('unflushed', end='')",
        "import urllib.request; urllib.request.urlopen('http://example.com')",
    ],
)
def test_it_ends_alike(code):
    forked, fresh = both(code)
    assert forked == fresh


def test_signals_are_passed_on():
    code = """\
        import signal, sys, time

        signal.signal(signal.SIGTERM, lambda *_: sys.exit("told to stop"))
        print("ready", flush=True)
        time.sleep(60)
    """
    command = (
        "python -m snippets.probe > said 2>&1 & until grep -q ready said; do sleep 0.1; done; "
        "kill $!; wait $! || echo $?; cat said"
    )
    forked, fresh = both(code, command)
    assert forked == fresh == "1\nready\ntold to stop\n"


def test_a_killed_launcher_takes_its_process_along():
    code = """\
        import os, time

        print(os.getpid(), flush=True)
        time.sleep(60)
    """
    command = (
        "python -m snippets.probe > said & until grep -q . said; do sleep 0.1; done; kill -9 $!; "
        "wait $! || echo $?; while kill -0 $(cat said) 2>/dev/null; do sleep 0.1; done"
    )
    forked, fresh = both(code, command)
    assert forked == fresh == "137\n"


def test_what_a_library_reads_when_it_is_imported_is_not_forked():
    code = "import os, sys; print('torch' in sys.modules, os.environ['TORCH_LOGS'])"
    forked, fresh = both(code, "TORCH_LOGS=graph_breaks python -m snippets.probe")
    assert forked == fresh == "False graph_breaks\n"
