"""Prints what the site costs: seconds of build, preview and reload, bytes by kind and of a page.

Run it on a quiet machine: ``make bench``.
"""

import collections
import gzip
import re
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MKDOCS = [sys.executable, "-m", "mkdocs"]
ADDRESS = "127.0.0.1:8123"
CHANGED = ["docs/zh/concepts/autograd.md", "docs/en/concepts/autograd.md"]
PAGES = ["index.html", "en/concepts/autograd.html", "en/applications/digits.html"]
LOADED = re.compile(r'<(?:script|img|link rel="stylesheet")[^>]* (?:src|href)="([^":]+)"')


def report(what, value):
    """Print one figure."""
    print(f"{what:<44} {value}", flush=True)


def build(site):
    """Measure a strict build of both languages, and what it wrote."""
    start = time.perf_counter()
    subprocess.run([*MKDOCS, "build", "--strict", "--quiet", "--site-dir", site], check=True)
    report("build, seconds", f"{time.perf_counter() - start:.1f}")
    sizes = collections.Counter()
    for path in site.rglob("*"):
        if path.is_file():
            sizes[path.suffix or path.name] += path.stat().st_size
    for kind, size in sizes.most_common(8):
        report(f"site, MB of {kind}", f"{size / 1e6:.1f}")
    report("site, MB", f"{sizes.total() / 1e6:.1f}")
    for page in PAGES:
        html = (site / page).read_text(encoding="utf-8")
        files = {(site / page).parent / url for url in LOADED.findall(html)}
        files = {site / page, *(file.resolve() for file in files)}
        size = sum(len(gzip.compress(file.read_bytes())) for file in files)
        report(f"{page}, kB compressed", f"{size / 1e3:.0f}")


def preview(log):
    """Measure the first page of a preview, and how long a change takes to be shown."""
    start = time.perf_counter()
    command = [*MKDOCS, "serve", "--dirty", "--dev-addr", ADDRESS]
    with log.open("w") as file:
        server = subprocess.Popen(command, stdout=file, stderr=subprocess.STDOUT)
    try:
        while not _answers():
            time.sleep(0.1)
        report("serve, seconds to the first page", f"{time.perf_counter() - start:.1f}")
        # A change waits for the English pages, too.
        with urllib.request.urlopen(f"http://{ADDRESS}/en/index.html"):
            report("serve, seconds to the first in English", f"{time.perf_counter() - start:.1f}")
        for page in CHANGED:
            done = _reloads(log)
            start = time.perf_counter()
            (ROOT / page).touch()
            while _reloads(log) == done:
                time.sleep(0.05)
            report(f"reload of {page}, seconds", f"{time.perf_counter() - start:.1f}")
    finally:
        server.terminate()
        server.wait()


def _answers():
    try:
        with urllib.request.urlopen(f"http://{ADDRESS}/") as answer:
            return answer.status == 200
    except OSError:
        return False


def _reloads(log):
    return log.read_text(encoding="utf-8").count("Reloading browsers")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        build(Path(folder).resolve() / "site")
        preview(Path(folder) / "log")
