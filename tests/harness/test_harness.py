"""The harness is tested with planted bugs: each must fail the run with a useful message."""

import base64
import contextlib
import importlib.util
import io
import json
import os
import re
import select
import textwrap
from pathlib import Path

import numpy as np
import psutil
import pytest
import torch
from matplotlib import font_manager
from PIL import Image

from tests.harness import plugin, pool

SHOWN = """\
    ```python
    --8<-- "page/example.py"
    ```

    <!--pytest-codeblocks:expected-output-->

    ```text
    --8<-- "page/example.txt"
    ```
"""


@pytest.fixture
def site(pytester):
    """A throw-away documentation tree; the returned function runs the harness over it."""
    pytester.makefile(
        ".yml",
        mkdocs="""
        markdown_extensions:
          pymdownx.snippets:
            base_path: [snippets]
            check_paths: true
        """,
    )
    pytester.makeconftest('pytest_plugins = ["tests.harness.plugin"]')
    (pytester.path / "constraints.txt").write_text(
        f"torch=={torch.__version__.partition('+')[0]}\n"
    )
    pytester.makeini("[pytest]\naddopts = --codeblocks -p no:cacheprovider\n")

    def run(page=SHOWN, *options, files=None):
        files = {"example.py": "print(1)\n", "example.txt": "1\n", **(files or {})}
        folder = pytester.path / "snippets" / "page"
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            if text is not None:
                (folder / name).write_text(textwrap.dedent(text), encoding="utf-8")
        for language in ("zh", "en"):
            path = pytester.path / "docs" / language / "page.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(textwrap.dedent(page), encoding="utf-8")
        return pytester.runpytest_inprocess("docs", *options)

    return run


def fails(result, *messages):
    assert result.ret != 0
    text = result.stdout.str()
    for message in messages:
        assert message in text, f"{message!r} is not in\n{text}"


def test_a_right_page_passes_and_runs_once_for_both_languages(site):
    result = site()
    result.assert_outcomes(passed=4)
    result.stdout.fnmatch_lines(
        ["2 blocks on the pages, 1 different ones run; 2 whole pages, 1 different *"]
    )


@pytest.mark.parametrize(("first", "known"), [("import sys", False), ("import torch.export", True)])
def test_only_a_block_that_compiles_finds_the_compiler_imported(site, first, known):
    code = f'{first}\nimport sys\n\nprint(any("compile_fx" in name for name in sys.modules))\n'
    site(files={"example.py": code, "example.txt": f"{known}\n"}).assert_outcomes(passed=4)


def test_wrong_output(site):
    result = site(files={"example.py": "print(2)\n"})
    fails(result, "docs/en/page.md:2: snippets/page/example.py:1", "-1", "+2")


def test_output_that_is_not_shown(site):
    result = site('```python\n--8<-- "page/example.py"\n```\n')
    fails(result, "prints this, which the page does not show")


def test_error_shows_the_traceback_of_the_readers_code(site):
    code = """\
        def broken():
            raise ValueError("no such thing")


        broken()
        """
    result = site(files={"example.py": code})
    fails(
        result,
        "docs/zh/page.md:2: snippets/page/example.py:1",
        'example.py", line 5, in <module>',
        'example.py", line 2, in broken',
        "ValueError: no such thing",
    )
    result.stdout.no_fnmatch_line("*child.py*")


@pytest.mark.parametrize(
    "fence",
    [
        "```py\n{}\n```",
        "``` python\n{}\n```",
        "```python3\n{}\n```",
        "```{{.python}}\n{}\n```",
        "``` {{.python title=x}}\n{}\n```",
        "~~~python\n{}\n~~~",
        "> ```python\n> print(1)\n> ```",
        "```pycon\n{}\n```",
        "```python title\n{}\n```",
        "```Python\n{}\n```",
        "```shell\n{}\n```",
        "```console\n{}\n```",
    ],
)
def test_fence_that_would_not_be_run(site, fence):
    page = textwrap.dedent(SHOWN) + "\n" + fence.format('--8<-- "page/example.py"') + "\n"
    fails(site(page), "docs/en/page.md:11", "pytest-codeblocks")


@pytest.mark.parametrize("info", ['python title="a"', 'python title="a b" hl_lines="1 2"'])
def test_fence_with_options_is_run(site, info):
    result = site(SHOWN.replace("```python", f"```{info}"), files={"example.py": "print(2)"})
    fails(result, "prints another output")


@pytest.mark.parametrize(
    "include",
    [
        '--8<-- "page/example.py" ',
        '--8<-- "page/example.py',
        "--8<-- page/example.py",
        '--8<--"page/example.py"',
        '-8<- page/example.py"',
        "--8<--\npage/example.py\n--8<--",
    ],
)
def test_mistyped_include(site, include):
    fails(site(f"```python\n{include}\n```\n"), "docs/en/page.md:2", "would stay on the page")


@pytest.mark.parametrize(
    "include, message",
    [
        ("page/missing.py", "could not be found"),
        ("page/example.py:nosuch", "could not be"),
        ("page/empty.py", "shows no line"),
    ],
)
def test_include_of_nothing(site, include, message):
    result = site(f'```python\n--8<-- "{include}"\n```\n', files={"empty.py": ""})
    fails(result, "docs/en/page.md:2", message)


def test_missing_output(site):
    fails(site(files={"example.txt": None}), "docs/en/page.md:8", "example.txt")


@pytest.mark.parametrize("marker", ["expected-output", "cont"])
def test_marker_after_a_fence_that_is_not_run(site, marker):
    language, file = ("text", "example.txt") if marker == "expected-output" else ("python", "b.py")
    page = f"""\
    ```python
    --8<-- "page/a.py"
    ```

    ```text
    a note
    ```

    <!--pytest-codeblocks:{marker}-->

    ```{language}
    --8<-- "page/{file}"
    ```
    """
    result = site(page, files={"a.py": "value = 1\n", "b.py": "assert value == 2\n"})
    if marker == "expected-output":
        fails(result, "docs/en/page.md:5", "which is not run")
    else:
        fails(result, "b.py", "AssertionError")


def test_each_output_of_a_continued_block_is_compared(site):
    page = SHOWN + "\n    <!--pytest-codeblocks:cont-->\n\n" + SHOWN.replace("example", "second")
    files = {"second.py": "print(value)\n", "example.py": "value = 1\nprint(value)\n"}
    site(page, files={**files, "second.txt": "1\n"}).assert_outcomes(passed=4)
    fails(site(page, files={**files, "second.txt": "2\n"}), "second.py:1 prints another output")
    fails(
        site(page, files={**files, "second.txt": "1\n", "example.txt": "3\n"}),
        "example.py:1 prints another output",
    )


@pytest.mark.parametrize(
    "opening", ['!!! note "x"', '??? success "x"', '=== "tab"', "- item", "1. item"]
)
def test_block_inside_other_markup_is_run(site, opening):
    page = textwrap.dedent(SHOWN)
    page = opening + "\n\n" + textwrap.indent(page, "    ")
    site(page).assert_outcomes(passed=4)
    fails(site(page, files={"example.py": "print(3)\n"}), "docs/en/page.md:4")


@pytest.mark.parametrize(
    "mark",
    ["skip", "skip()", 'skip(reason="")', "skipif(True)", "skipif(True, reason=' ')", "xfail"],
)
def test_skip_without_a_reason(site, mark):
    page = f"    <!--pytest.mark.{mark}-->\n\n" + SHOWN
    fails(site(page), "docs/en/page.md:3", "needs a written reason")


def test_skip_with_a_reason_is_listed(site):
    skipped = '<!--pytest.mark.skip(reason="needs a download")-->\n\n' + textwrap.dedent(
        SHOWN.replace("example", "other")
    )
    result = site(
        skipped + textwrap.dedent(SHOWN), files={"other.py": "1 / 0\n", "other.txt": "0\n"}
    )
    result.assert_outcomes(passed=4, skipped=2)
    result.stdout.fnmatch_lines(["not run: docs/en/page.md::line 3: *needs a download"])


def test_block_that_needs_a_package(site):
    def page(package):
        mark = f'<!--pytest.mark.needs("{package}")-->\n\n'
        return mark + textwrap.dedent(SHOWN.replace("example", "other") + "\n" + SHOWN)

    files = {
        "other.py": "import torch\n\ntorch.set_default_dtype(torch.float64)\nprint(8)\n",
        "other.txt": "8\n",
        "example.py": "import torch\n\nprint(torch.ones(1).itemsize)\n",
        "example.txt": "4\n",
    }
    result = site(page("no_such_package"), files=files)
    result.assert_outcomes(passed=4, skipped=2)
    result.stdout.fnmatch_lines(["not run: docs/en/page.md::line 3: *needs no_such_package"])
    site(page("numpy"), files=files).assert_outcomes(passed=6)  # but no part of the whole page
    fails(site(page("numpy"), files=files | {"other.txt": "4\n"}), "other.py:1 prints another")


def test_block_that_needs_a_gpu(site, monkeypatch):
    def page(mark):
        fence = textwrap.dedent(SHOWN.replace("example", "other")).partition("<!--")[0]
        return f"<!--pytest.mark.{mark}-->\n\n{fence}{textwrap.dedent(SHOWN)}"

    files = {"other.py": "print('a GPU')\n"}
    result = site(page("gpu"), files=files)
    result.assert_outcomes(passed=4, skipped=2)
    result.stdout.fnmatch_lines(["not run: docs/en/page.md::line 3: *needs an NVIDIA GPU"])
    monkeypatch.setattr(plugin, "_gpus", lambda: 1)
    site(page("gpu"), files=files).assert_outcomes(passed=6)  # but no part of the whole page
    fails(site(page("gpu"), files={"other.py": "1 / 0\n"}), "ZeroDivisionError")
    result = site(page("gpu(2)"), files=files)
    result.assert_outcomes(passed=4, skipped=2)
    result.stdout.fnmatch_lines(["not run: docs/en/page.md::line 3: *needs 2 NVIDIA GPUs"])


def test_page_on_which_nothing_runs(site):
    fails(site("# Only prose\n"), "nothing on this page runs")
    skipped = '    <!--pytest.mark.skip(reason="needs a download")-->\n\n' + SHOWN
    fails(site(skipped), "nothing on this page runs")
    fails(
        site("<!--pytest-codeblocks:skipfile-->\n" + textwrap.dedent(SHOWN)), "does not collect all"
    )
    fails(site("---\nexamples: false\n---\n" + textwrap.dedent(SHOWN)), "but the page has 1 blocks")


@pytest.mark.parametrize(
    "page, message",
    [
        ("```python\nprint(1)\n```\n", "typed by hand: 'print(1)'"),
        (SHOWN.replace('--8<-- "page/example.txt"', "1"), "typed by hand: '1'"),
        (SHOWN.replace('example.txt"', 'example.py"'), "a fence shows one .txt file"),
        (
            '```text\n--8<-- "page/other.txt"\n```\n' + textwrap.dedent(SHOWN),
            "compared with nothing",
        ),
        (
            SHOWN.replace("    <!--pytest-codeblocks:expected-output-->\n", ""),
            "compared with nothing",
        ),
        ('```python\n--8<-- "page/example.py"\n', "never closed"),
        (
            SHOWN.replace("output-->", "output-->\n\n    A word between."),
            "directly above the fence",
        ),
    ],
)
def test_what_would_not_be_checked(site, page, message):
    fails(site(page, files={"other.txt": "1\n"}), "docs/en/page.md", message)


@pytest.mark.parametrize(
    "code, message",
    [
        ("import warnings\nwarnings.warn('old', DeprecationWarning)\n", "DeprecationWarning: old"),
        ("import torch\nprint(torch.rand(3))\n", "prints another output"),
        ("import random\nprint(random.random())\n", "prints another output"),
        (
            "import urllib.request\nurllib.request.urlopen('http://example.com')\n",
            "must not use the network",
        ),
        ("import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)\n", "SIGSEGV"),
        ("import sys\nsys.exit(3)\n", "SystemExit: 3"),
        ("from snippets.nothing import x\n", "No module named 'snippets.nothing'"),
    ],
)
def test_code_that_must_not_pass(site, code, message):
    fails(site(files={"example.py": code}), message)


def test_endless_loop_meets_its_time_limit(site):
    page = "    <!--pytest.mark.timeout(0.5)-->\n\n" + SHOWN
    fails(site(page, files={"example.py": "while True:\n    pass\n"}), "still running after 0.5 s")


@pytest.mark.parametrize("own_session", [False, True])
@pytest.mark.parametrize("last", ["", "raise ValueError", "import time; time.sleep(600)"])
def test_what_an_example_starts_is_ended_with_it(site, tmp_path, own_session, last):
    pid = tmp_path / "pid"
    code = f"""\
        import pathlib
        import subprocess
        import warnings

        child = subprocess.Popen(["sleep", "600"], start_new_session={own_session})
        pathlib.Path({str(pid)!r}).write_text(str(child.pid))
        print(1)
        warnings.simplefilter("ignore")
        {last}
        del child
        """
    page = "    <!--pytest.mark.timeout(3)-->\n\n" + SHOWN
    site(page, files={"example.py": code}).assert_outcomes(**{"failed" if last else "passed": 4})
    with contextlib.suppress(ProcessLookupError):  # it is gone already
        ended, _, _ = select.select([os.pidfd_open(int(pid.read_text()))], [], [], 10)
        assert ended


def test_blocks_do_not_see_each_other(site):
    leak = """\
        import os
        import random
        import warnings

        import matplotlib.pyplot as plt
        import torch

        torch.set_default_dtype(torch.float64)
        torch.set_num_threads(3)
        torch.set_grad_enabled(False)
        torch.manual_seed(0)
        warnings.simplefilter("ignore")
        os.environ["LEAK"] = "1"
        plt.rcParams["lines.linewidth"] = 99
        value = 1
        print(1)
        """
    look = """\
        import os
        import warnings

        import matplotlib.pyplot as plt
        import torch

        print(torch.get_default_dtype(), torch.is_grad_enabled(), torch.get_num_threads() != 3)
        print("LEAK" in os.environ, plt.rcParams["lines.linewidth"], "value" in globals())
        print(os.listdir("."), warnings.filters[0][0])
        """
    seen = "torch.float32 True True\nFalse 2.0 False\n[] error\n"
    page = SHOWN + "\n" + SHOWN.replace("example", "look")
    files = {"example.py": leak, "look.py": look, "look.txt": seen}
    site(page, "-k", "line", files=files).assert_outcomes(passed=4)
    fails(site(page, files=files), "+torch.float64 False False", "+True 99.0 True")


def run_in(own, *lines):
    piece = {"file": "block.py", "lines": lines, "numbers": [*range(1, len(lines) + 1)]}
    return own.submit({"syntax": "python", "pieces": [piece], "timeout": 60}).result()


def test_pools_have_servers_of_their_own_forked_from_one_process():
    lines = "import os, psutil", "print(os.getppid(), psutil.Process(os.getppid()).ppid())"
    with contextlib.closing(pool.Pool(1)) as one, contextlib.closing(pool.Pool(1)) as other:
        (first, parent), (second, parent_too) = (
            run_in(own, *lines).outputs[0].split() for own in (one, other)
        )
    assert first != second
    assert parent == parent_too


def test_a_server_that_has_died_is_told_of():
    with contextlib.closing(pool.Pool(1)) as own, pytest.raises(RuntimeError, match="has died"):
        run_in(own, "import os, signal", "os.kill(os.getppid(), signal.SIGKILL)")


@contextlib.contextmanager
def without_forks(monkeypatch):
    """A pool whose blocks pay for an interpreter of their own, with the environment of now."""
    pool.shared_folder()  # for those who can fork
    monkeypatch.setattr(pool, "CAN_FORK", False)
    with contextlib.closing(pool.Pool(2)) as own:
        monkeypatch.setattr(plugin, "_pool", lambda: own)
        yield


def test_blocks_run_where_the_system_cannot_fork(site, tmp_path, monkeypatch):
    lacking = "fork", "killpg", "pidfd_open", "pread", "setsid"
    (tmp_path / "sitecustomize.py").write_text(
        f"import os\n\nfor name in {lacking}:\n    delattr(os, name)\n"
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    code = """\
        import os

        import torch

        torch.optim.SGD([torch.ones(1, requires_grad=True)])
        print(hasattr(os, "fork"))
        """
    files = {"example.py": code, "example.txt": "False\n"}
    files |= {"figure.py": PLOT.format("[1, 2]"), "figure.txt": "1\n"}
    files |= {"ends.sh": "python -c 'import sys; sys.exit(3)'\n"}
    ends = '    ```sh\n    --8<-- "page/ends.sh"\n    ```\n'
    page = "\n".join(
        f"    <!--pytest.mark.timeout(300)-->\n\n{block}"
        for block in (SHOWN, SHOWN.replace("example", "figure"), ends)
    )
    with without_forks(monkeypatch):
        result = site(page, "-k", "en and line", files=files)
    result.assert_outcomes(passed=1, failed=2)
    fails(result, "there is no figure.svg", "exit status 3")


def test_a_block_is_the_main_module_with_real_source(site):
    code = """\
        import inspect
        import multiprocessing
        import pickle


        class Point:
            x = 1


        def double(x):
            return 2 * x


        if __name__ == "__main__":
            print(inspect.getsource(double))
            print(type(pickle.loads(pickle.dumps(Point()))) is Point)
            with multiprocessing.get_context("spawn").Pool(1) as pool:
                print(pool.map(double, [1, 2]))
        """
    output = "def double(x):\n    return 2 * x\n\nTrue\n[2, 4]\n"
    files = {"example.py": code, "example.txt": output}
    site(SHOWN, "-k", "line", files=files).assert_outcomes(passed=2)


FIRST_AND_SECOND = SHOWN.replace("example", "first") + "\n" + SHOWN.replace("example", "second")


@pytest.mark.parametrize(
    "first, second, difference",
    [
        (
            "import torch\ntorch.set_default_dtype(torch.float64)",
            "torch.ones(1).dtype",
            "torch.float64",
        ),
        ("import torch\ntorch.set_grad_enabled(False)", "torch.is_grad_enabled()", "False"),
        ("import torch\ntorch.nn.Linear.extra = 1", "hasattr(torch.nn.Linear, 'extra')", "True"),
        ("import os\nos.environ['LEFT'] = '1'", "__import__('os').getenv('LEFT')", "1"),
        ("open('file', 'w').close()", "__import__('os').listdir()", "['file']"),
        ("value = 1", "'value' in globals()", "True"),
    ],
)
def test_state_left_behind_is_found_in_the_whole_page(site, first, second, difference):
    second = f"import torch\n\nprint({second})\n"
    files = {"first.py": first + "\nprint(1)\n", "first.txt": "1\n", "second.py": second}
    site(FIRST_AND_SECOND, "--record", "-k", "line", files=files | {"second.txt": None})
    result = site(FIRST_AND_SECOND, files=files)
    result.assert_outcomes(passed=4, failed=2)
    fails(result, f"+{difference}", "second.py:1 (after all blocks above it, in one process)")


def test_the_first_block_of_a_page_runs_with_the_whole_page_only(site, pytester):
    code = f"""\
        import pathlib

        with pathlib.Path({str(pytester.path / "log")!r}).open("a") as log:
            log.write("run ")
        print(1)
        """
    site(files={"example.py": code}).assert_outcomes(passed=4)
    assert (pytester.path / "log").read_text() == "run "
    site(SHOWN, "-k", "line", files={"example.py": code}).assert_outcomes(passed=2)
    assert (pytester.path / "log").read_text() == "run run "


def test_whole_page_whose_later_block_never_ends_or_dies(site):
    page = FIRST_AND_SECOND.replace(
        "    ```python", "    <!--pytest.mark.timeout(1)-->\n\n    ```python"
    )
    files = {"first.py": "print(1)\n", "first.txt": "1\n", "second.txt": "1\n"}
    for code, message in [
        ("while True:\n    pass\n", "still running after 2 s"),
        ("import os\nos.abort()\n", "SIGABRT"),
        ("raise ValueError('no')\n", "ValueError: no"),
    ]:
        result = site(page, files={**files, "second.py": code})
        result.assert_outcomes(passed=2, failed=4)
        fails(result, "second.py:1 (after all blocks above it", message)


@pytest.mark.parametrize("code", ["print(1)\nlen('abc')\n", "value = print(1)\n[value]\n"])
def test_block_that_ends_in_an_expression_which_a_notebook_prints(site, code):
    result = site(files={"example.py": code})
    fails(result, "example.py:1", "ends in an expression, whose value a notebook prints")
    site(SHOWN, "-k", "line", files={"example.py": code}).assert_outcomes(passed=2)


def test_a_notebook_has_no_file_and_other_arguments(site):
    page = FIRST_AND_SECOND
    files = {"first.py": "print(1)\n", "first.txt": "1\n", "second.txt": "True\n"}
    files["second.py"] = "print(len(__file__) > 0)\n"
    fails(site(page, files=files), "second.py:1 (after all", "NameError: name '__file__'")
    files["second.py"] = "import argparse\nargparse.ArgumentParser().parse_args()\nprint(True)\n"
    fails(site(page, files=files), "second.py:1 (after all", "unrecognized arguments: -f")
    files["second.py"] = "import sys\nprint(True)\nsys.exit()\n"
    fails(site(page, files=files), "second.py:1 (after all", "SystemExit: None")


@pytest.mark.parametrize(
    "code",
    [
        "from pathlib import Path\nprint(Path(__file__).with_name('example.txt').read_text())\n",
        "from pathlib import Path\nprint(Path('page/example.txt').read_text())\n",
        "from pathlib import Path\nprint(Path('snippets/page/example.txt').read_text())\n",
        "import inspect\nprint(1 if inspect.currentframe().f_code.co_filename.startswith('/tmp') "
        "and not __import__('other') else 0)\n",
        "import hooks\nprint(1)\n",
        "import tests\nprint(1)\n",
    ],
)
def test_what_a_reader_does_not_have(site, code):
    result = site(SHOWN, "-k", "line", files={"example.py": code, "other.py": ""})
    result.assert_outcomes(failed=2)
    fails(result, "Error: ")


def test_what_a_page_names_is_found(site):
    code = "import snippets\nprint(1)\n"
    site(files={"example.py": code}).assert_outcomes(passed=4)


@pytest.mark.parametrize(
    "code",
    [
        "import sys\nprint(1)\nprint('a hint', file=sys.stderr)\n",
        "import logging\nprint(1)\nlogging.warning('a hint')\n",
        "import os\nprint(1)\nos.write(2, b'a hint')\n",
        "import subprocess\nprint(1)\nsubprocess.run(['sh', '-c', 'echo a hint >&2'])\nx = 1\n",
        "import atexit, sys\nprint(1)\n_ = atexit.register(print, 'a hint', file=sys.stderr)\n",
    ],
)
def test_line_on_standard_error(site, code):
    for options in [("-k", "line"), ("-k", "whole")]:
        result = site(SHOWN, *options, files={"example.py": code})
        result.assert_outcomes(failed=2)
        fails(result, "example.py:1", "writes this to standard error", "a hint")


def test_a_section_keeps_the_line_numbers_of_its_file(site):
    code = "first = 1\n# --8<-- [start:part]\nprint(1)\n1 / 0\n# --8<-- [end:part]\n"
    result = site(SHOWN.replace("example.py", "example.py:part"), files={"example.py": code})
    fails(result, "snippets/page/example.py:3", 'example.py", line 4, in <module>')


PLOT = "import matplotlib.pyplot as plt\n\nplt.plot({})\nplt.show()\nprint(1)\n"


def test_figures_are_compared_as_pictures(site):
    site(SHOWN, "--record", files={"example.py": PLOT.format("[1, 2, 3]")}).assert_outcomes(
        passed=4
    )
    site(files={"example.py": PLOT.format("[1, 2, 3]")}).assert_outcomes(passed=4)
    site(files={"example.py": PLOT.format("[1, 2, 3 + 1e-7]")}).assert_outcomes(passed=4)
    changed = site(files={"example.py": PLOT.format("[1, 2.1, 3]")})
    fails(changed, "example.py:1 draws another example.svg", "of the pixels differ")
    fails(site(files={"example.py": "print(1)\n"}), "draws nothing, but example.svg is recorded")


def test_figures_do_not_depend_on_what_the_machine_remembers_of_its_fonts(
    site, tmp_path, monkeypatch
):
    fonts = font_manager.FontManager()
    fonts.ttflist = [font for font in fonts.ttflist if "mpl-data" not in font.fname]
    remembered = tmp_path / f"fontlist-v{fonts.__version__}.json"
    font_manager.json_dump(fonts, remembered)
    files = {"example.py": PLOT.format("[1, 2, 3])\nplt.title('$x^2$'")}
    before = remembered.read_text()
    site(SHOWN, "--record", files=files).assert_outcomes(passed=4)
    monkeypatch.setenv("MPLCONFIGDIR", str(tmp_path))
    with without_forks(monkeypatch):
        site(SHOWN, "-k", "en and line", files=files).assert_outcomes(passed=1)
    assert remembered.read_text() == before


@pytest.mark.parametrize("levels, mode", [(256, "P"), (257, "RGBA")])
def test_images_of_few_colours_are_recorded_with_a_palette(site, pytester, levels, mode):
    code = f"""\
        import matplotlib.pyplot as plt
        import numpy as np

        place = np.arange(400).reshape(20, 20) % {levels}
        image = np.stack([place / 2 % 1, place // 2 / 150, place / 300], axis=-1)
        plt.imshow((image * 255).astype("uint8"), interpolation="none")
        plt.show()
        print(1)
        """
    site(SHOWN, "--record", files={"example.py": code}).assert_outcomes(passed=4)
    svg = (pytester.path / "snippets/page/example.svg").read_text()
    data = re.search('data:image/png;base64,([^"]+)"', svg)[1]
    with Image.open(io.BytesIO(base64.b64decode(data))) as image:
        assert image.mode == mode
        drawn = np.asarray(image.convert("RGB"))
    place = np.arange(400).reshape(20, 20) % levels
    shades = np.stack([place / 2 % 1, place // 2 / 150, place / 300], axis=-1)
    assert (drawn == (shades * 255).astype("uint8")).all()


def test_figure_without_a_record_or_never_shown(site):
    fails(site(files={"example.py": PLOT.format("[1]")}), "there is no example.svg")
    hidden = PLOT.format("[1]").replace("plt.show()\n", "")
    fails(site(files={"example.py": hidden}), "never calls plt.show()")


def test_figure_whose_code_is_not_shown_is_drawn_too(site):
    page = textwrap.dedent(SHOWN) + "\n![x](page/hidden.svg)\n"
    fails(site(page), "docs/en/page.md:11", "hidden.py")
    files = {"hidden.py": PLOT.format("[1, 2]").replace("print(1)\n", "")}
    site(page, "--record", files=files).assert_outcomes(passed=6)
    files["hidden.py"] = files["hidden.py"].replace("[1, 2]", "[2, 1]")
    fails(site(page, files=files), "draws another hidden.svg")


QUESTION = """\
    ```python
    --8<-- "page/predict_sum.py"
    ```

    ??? question "What does this print?"
        - a
        - b
        - c
        - d
"""
ASKED = {
    "predict_sum.py": "print(2 + 3)\n",
    "predict_sum_mistakes.py": "a = [2]\n# %% minus\nprint(a.pop())\n# %% times\nprint(2 * 3)\n"
    "# %% text\nprint(*a, 3)\n",
}
ANSWERS = {
    "predict_sum.txt": "5\n",
    "predict_sum_mistakes.txt": "# %% minus\n2\n\n# %% times\n6\n\n# %% text\n2 3\n",
}


def test_right_and_wrong_answers_are_recorded_and_compared(site, pytester):
    site(QUESTION, "--record", files=ASKED).assert_outcomes(passed=6)
    for name, text in ANSWERS.items():
        assert (pytester.path / "snippets/page" / name).read_text() == text
    site(QUESTION, files=ASKED).assert_outcomes(passed=6)


@pytest.mark.parametrize(
    "name, old, new, message",
    [
        ("predict_sum.txt", "5", "4", "prints another output"),
        ("predict_sum.py", "+", "**", "prints another output"),
        ("predict_sum_mistakes.txt", "6", "7", "prints another output"),
        ("predict_sum_mistakes.txt", "# %% times", "# %% thrice", "prints another output"),
        ("predict_sum_mistakes.py", "2 * 3", "1 / 0", "ZeroDivisionError"),
        ("predict_sum_mistakes.py", "# %% text", "#", "has 2 sections, not 3"),
        ("predict_sum_mistakes.txt", "6", "5", "two of the four answers are alike"),
    ],
)
def test_planted_bug_in_a_question(site, name, old, new, message):
    files = {**ASKED, **ANSWERS}
    fails(site(QUESTION, files={**files, name: files[name].replace(old, new)}), message)


def test_question_without_its_box_or_its_records(site):
    fails(site(QUESTION, files=ASKED), "predict_sum.txt is not recorded yet")
    page = QUESTION.partition("    ???")[0]
    fails(site(page, files={**ASKED, **ANSWERS}), "prints this, which the page does not show")


def test_record_writes_what_was_printed(site, pytester):
    result = site(SHOWN, "--record", files={"example.py": "print(5)\n", "example.txt": None})
    result.assert_outcomes(passed=4)
    assert (pytester.path / "snippets/page/example.txt").read_text() == "5\n"
    site(files={"example.py": "print(5)\n", "example.txt": None}).assert_outcomes(passed=4)


SINCE = (
    SHOWN
    + """
    Since torch 2.98:

    ```text
    --8<-- "page/example.torch-2.98.txt"
    ```

    Since torch 2.100:

    ```text
    --8<-- "page/example.torch-2.100.txt"
    ```
"""
)
LATER = {"example.torch-2.98.txt": "two\n", "example.torch-2.100.txt": "1\n"}


@pytest.fixture
def run_with(monkeypatch):
    """Let the harness believe that another torch is installed."""
    return lambda torch: monkeypatch.setattr(plugin, "version", lambda package: torch)


@pytest.mark.parametrize(
    "running, printed",
    [("2.97.5", "1"), ("2.98.0", "two"), ("2.99.1+cpu", "two"), ("2.100.0", "1"), ("3.0.0", "1")],
)
def test_a_later_torch_must_print_what_the_page_shows_for_it(site, run_with, running, printed):
    run_with(running)
    for text in ("1", "two", "three"):
        result = site(SINCE, files={"example.py": f"print({text!r})\n", **LATER})
        if text == printed:
            result.assert_outcomes(passed=4)
        else:
            fails(result, "prints another output", f"+{text}")


@pytest.mark.parametrize(
    "page, files, message",
    [
        (SINCE, {**LATER, "example.torch-2.98.txt": "1\n"}, "the version before prints"),
        (SINCE, {**LATER, "example.torch-2.100.txt": "two\n"}, "the version before prints"),
        (SINCE.replace("Since torch 2.98:", ""), LATER, "say in words since which version"),
        (SINCE.replace("example.torch-2.98", "other.torch-2.98"),
         {**LATER, "other.torch-2.98.txt": "4\n"}, "compared with nothing"),
    ],
)  # fmt: skip
def test_output_of_a_later_torch_that_is_of_no_use(site, page, files, message):
    fails(site(page, files=files), message)


def test_record_with_another_torch_writes_only_what_is_declared_for_it(site, run_with, pytester):
    folder = pytester.path / "snippets" / "page"
    run_with("2.99.0")
    site(SINCE, "--record", files={"example.py": "print(3)\n", **LATER}).assert_outcomes(passed=4)
    texts = [(folder / f"example{v}.txt").read_text() for v in ("", ".torch-2.98", ".torch-2.100")]
    assert texts == ["1\n", "3\n", "1\n"]
    result = site(SHOWN, "--record", files={"example.py": "print(3)\n"})
    fails(result, "prints another output")
    assert (folder / "example.txt").read_text() == "1\n"


VERSION = "<!--pytest.mark.prints_version-->\n\n" + textwrap.dedent(SHOWN)


@pytest.mark.parametrize("shown", ["torch v2.9.3 for 2.9", "torch v2.9.4 for 2.9"])
def test_a_version_is_compared_as_the_pinned_one(site, pytester, shown):
    code = """\
        import torch

        text = torch.__version__.partition("+")[0]
        print("torch v" + text, "for", text.rpartition(".")[0])
        """
    files = {"example.py": code, "example.txt": shown + "\n"}
    (pytester.path / "constraints.txt").write_text("torch==2.9.3\n")
    result = site(VERSION, files=files)
    if "2.9.3" in shown:
        result.assert_outcomes(passed=4)
        fails(site(SHOWN, files=files), "prints another output")
    else:
        fails(result, "prints another output", "+torch v2.9.3")


def test_marker_for_a_version_that_is_not_printed(site):
    fails(site(VERSION), "prints no version of torch; remove the marker")


def test_variables_that_a_json_file_names_are_recorded_and_compared(site, pytester):
    code = """\
        import torch

        rate, layer = {}, torch.nn.Linear(1, 2)
        with torch.no_grad():
            layer.weight.fill_(1.23456)
            layer.bias.copy_(torch.tensor([{}, 2.0]))
        print(1)
        """
    files = {"example.py": code.format(0.5, 1.0), "example.json": '{"rate": 0, "layer": 0}'}
    fails(site(files=files), "gives rate and layer other values than example.json has")
    site(SHOWN, "--record", files=files).assert_outcomes(passed=4)
    path = pytester.path / "snippets/page/example.json"
    values = {"weight": [[1.2346], [1.2346]], "bias": [1.0, 2.0]}
    assert json.loads(path.read_text()) == {"rate": 0.5, "layer": values}
    for rate, bias in ((0.5, 1.0), (0.5 + 1e-3, 1.01)):
        site(files={"example.py": code.format(rate, bias)}).assert_outcomes(passed=4)
    for rate, bias, wrong in (
        (0.51, 1.0, "rate"),
        (0.5, 1.03, "layer"),
        (0.5, "torch.nan", "layer"),
    ):
        changed = site(files={"example.py": code.format(rate, bias)})
        fails(changed, f"example.py:1 gives {wrong} other values")
    gone = site(files={"example.py": code.format(0.5, 1.0).replace("layer", "other")})
    fails(gone, "gives layer other values")


def test_figures_of_the_run_are_written_for_the_site(site, pytester):
    site(SHOWN, "--figures=figures.json")
    figures = json.loads((pytester.path / "figures.json").read_text())["run"]
    assert (figures["passed"], figures["blocks"], figures["skipped"]) == ("4", "1", "0")


def test_shell_blocks_run_and_are_compared(site):
    page = SHOWN.replace("```python", "```sh").replace("example.py", "example.sh")
    python = "python -c \"import socket; socket.create_connection(('example.com', 80))\"\n"
    site(page, files={"example.sh": "echo 1\n"}).assert_outcomes(passed=2)  # no Python: no notebook
    site(page, files={"example.sh": "echo 1 >&2\n"}).assert_outcomes(failed=2)
    site(page, files={"example.sh": "(echo 1 >&2) 2>&1\n"}).assert_outcomes(passed=2)
    fails(site(page, files={"example.sh": "echo 2\n"}), "prints another output")
    fails(site(page, files={"example.sh": "false\necho 1\n"}), "exit status 1")
    fails(site(page, files={"example.sh": python}), "must not use the network")


def test_only_the_profiler_may_write_to_standard_error(site):
    code = """\
        import sys

        from torch.profiler import ProfilerActivity, profile

        with profile(activities=[ProfilerActivity.CPU]):
            print(1)
        """
    site(files={"example.py": code}).assert_outcomes(passed=4)
    code = textwrap.dedent(code) + "print('USDT: a hint', file=sys.stderr)\n"
    fails(site(files={"example.py": code}), "writes this to standard error", "USDT: a hint")


def test_standard_error_that_a_page_tells_of_in_words(site):
    page = SHOWN.replace("```python", "```sh").replace("example.py", "example.sh")
    page = "    <!--pytest.mark.stderr(r'seconds [0-9]+\\n')-->\n\n" + page
    site(page, files={"example.sh": "echo 1; echo seconds 9 >&2\n"}).assert_outcomes(passed=2)
    for command in ["echo 1", "echo 1; echo seconds >&2", "echo 1; (echo seconds 9; echo a) >&2"]:
        result = site(page, files={"example.sh": command + "\n"})
        fails(result, "example.sh:1 should write 'seconds [0-9]+", "to standard error")


def test_standard_error_is_told_of_in_the_whole_page_too(site):
    page = FIRST_AND_SECOND.replace(
        "    ```python", "    <!--pytest.mark.stderr('a')-->\n\n    ```python", 1
    )
    writes = "import sys\nprint(1)\n_ = sys.stderr.write('a')\n"
    files = {"first.py": writes, "second.py": "print(1)\n"} | dict.fromkeys(
        ["first.txt", "second.txt"], "1\n"
    )
    site(page, files=files).assert_outcomes(passed=6)
    result = site(page, files=files | {"second.py": writes})
    result.assert_outcomes(passed=2, failed=4)


COMPILED = """\
    import ctypes

    from torch.utils.cpp_extension import load_inline

    source = 'extern "C" int answer() { return NUMBER; }'
    options = {"is_python_module": False, "no_implicit_headers": True}
    print(ctypes.CDLL(load_inline("planted_answer", source, **options)).answer())
    """


def test_a_change_in_compiled_code_is_seen_although_builds_are_kept(site):
    one, two = (COMPILED.replace("NUMBER", number) for number in "12")
    site(files={"example.py": one}).assert_outcomes(passed=4)
    fails(site(files={"example.py": two}), "-1", "+2")
    site(files={"example.py": two, "example.txt": "2\n"}).assert_outcomes(passed=4)


def test_only_this_machine_is_local():
    path = Path(__file__).parent / "guard" / "sitecustomize.py"
    spec = importlib.util.spec_from_file_location("network_guard", path)
    guard = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(guard)
    own = [one.address for cards in psutil.net_if_addrs().values() for one in cards]
    own = [address for address in own if re.fullmatch(r"\d+(\.\d+){3}", address)]
    assert own
    for address in (*own, "127.0.0.1", "::1", "localhost"):
        assert guard._is_local(address), address
    for address in ("198.51.100.1", "8.8.8.8", "2001:db8::1", "example.com"):
        assert not guard._is_local(address), address
