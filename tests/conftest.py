"""What tests share: commands in an empty folder, the built site, a browser."""

import contextlib
import functools
import http.server
import os
import shutil
import threading

import pytest
from filelock import FileLock
from mkdocs.commands.build import build
from mkdocs.config import load_config
from playwright.sync_api import Error, sync_playwright

from includes import ROOT
from tests.harness.pool import Pool

os.environ["NO_MKDOCS_2_WARNING"] = "1"
BROWSERS = ["chromium-headless-shell", "chromium", "google-chrome"]
"""Those of the system, before Playwright's own: without a window, a page costs half as much."""
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


@pytest.fixture
def run_command(monkeypatch, capsys, tmp_path):
    """Run the command of a page in this process, in an empty folder; gives what it printed."""
    monkeypatch.chdir(tmp_path)

    def run(program, *arguments, fails=False):
        from snippets.kit import cli

        status = 0
        try:
            cli.run(program, arguments)
        except SystemExit as stop:
            status = stop.code
        printed = capsys.readouterr()
        assert bool(status) == fails, printed.err
        return printed

    return run


@pytest.fixture(scope="session")
def forks():
    """A pool for the commands of tests, so that they do not queue behind the blocks."""
    pool = Pool(1)
    yield pool
    pool.close()


@pytest.fixture
def shell(forks, tmp_path):
    """Run a shell command in the test's folder, in processes of its own."""

    def shell(*words):
        lines = [f"cd '{tmp_path}'", " ".join(map(str, words))]
        piece = {"file": "command.sh", "lines": lines, "numbers": []}
        job = {"syntax": "sh", "pieces": [piece], "library": True, "timeout": 240}
        return forks.submit(job).result()

    return shell


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """Build both languages strictly, once for all processes of pytest; returns the folder."""
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent
    site = folder / "site"
    with FileLock(folder / "site.lock"):
        if not site.exists():
            _build(folder / "unfinished")
            (folder / "unfinished").rename(site)
    return site


def _build(folder):
    config = load_config(
        str(ROOT / "mkdocs.yml"), site_dir=str(folder), strict=not os.environ.get("DRAFT")
    )
    config.plugins.on_startup(command="build", dirty=False)
    build(config)


class _Quiet(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # one connection for many files

    def log_message(self, *args):
        pass


@contextlib.contextmanager
def served(folder):
    """Put a folder behind a server on this machine; gives its address."""
    handler = functools.partial(_Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="session")
def address(site):
    """The address of the built site."""
    with served(site) as address:
        yield address


@pytest.fixture(scope="module")
def browser():
    with sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(
                executable_path=next(filter(None, map(shutil.which, BROWSERS)), None),
                args=FLAGS,
            )
        except Error as error:
            if os.environ.get("CI"):
                raise
            pytest.skip(f"no Chromium: {error.message.splitlines()[0]}")
        yield browser
        browser.close()


def visit(browser, address, **options):
    """A fresh browser's page, and the list of what goes wrong in it."""
    page = browser.new_context(**options).new_page()
    problems = []
    page.on("console", lambda m: m.type in {"error", "warning"} and problems.append(m.text))
    page.on("response", lambda r: r.status >= 400 and problems.append(f"{r.status}: {r.url}"))
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on(
        "request",
        lambda request: (
            request.url.startswith((address, "data:", "blob:", "file:"))
            or problems.append(f"asks another host: {request.url}")
        ),
    )
    return page, problems


@pytest.fixture
def open_page(browser, address):
    """Open a page of the site; at the end nothing may have gone wrong in it."""
    page, problems = visit(browser, address, permissions=["clipboard-read", "clipboard-write"])

    def open_page(path, **viewport):
        if viewport:
            page.set_viewport_size(viewport)
        page.goto(path if ":" in path else f"{address}/{path}")
        return page

    yield open_page
    page.context.close()
    assert not problems
