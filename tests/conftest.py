"""What tests share: one thread, commands in an empty folder, the built site."""

import functools
import http.server
import os
import sys
import threading

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from includes import ROOT

os.environ["NO_MKDOCS_2_WARNING"] = "1"


@pytest.fixture(autouse=True)
def one_thread():
    """Let torch, where a test uses it, compute on one thread: small steps are faster."""
    torch = sys.modules.get("torch")
    if torch:
        torch.set_num_threads(1)


@pytest.fixture
def run_command(monkeypatch, capsys, tmp_path):
    """Run the command of a page in this process, in an empty folder; gives what it printed."""
    monkeypatch.chdir(tmp_path)

    def run(build_parser, *arguments, fails=False):
        from snippets.kit import cli

        monkeypatch.setattr(sys, "argv", ["command", *map(str, arguments)])
        status = 0
        try:
            cli.run(build_parser())
        except SystemExit as stop:
            status = stop.code
        printed = capsys.readouterr()
        assert bool(status) == fails, printed.err
        return printed

    return run


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """Build both languages strictly; returns the folder."""
    folder = tmp_path_factory.mktemp("site") / "site"
    config = load_config(
        str(ROOT / "mkdocs.yml"), site_dir=str(folder), strict=not os.environ.get("DRAFT")
    )
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    return folder


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args):
        pass


@pytest.fixture(scope="session")
def address(site):
    """The built site behind a server on this machine; returns its address."""
    handler = functools.partial(_Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()
