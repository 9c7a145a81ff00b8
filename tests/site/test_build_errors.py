"""Bad input stops the build, is named with file and line, and leaves nothing half-built."""

import contextlib
import json
import re
import shutil
import subprocess
import threading
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException
from mkdocs.livereload import LiveReloadServer

import preview
from includes import ROOT
from tests.conftest import visit

SECTIONS = (("##", "first"), ("###", "inner"), ("##", "last"))
GOOD = "---\nexamples: false\n---\n\n# Page {#page}\n\nText.\n"


@pytest.fixture
def project(tmp_path):
    """A copy of the configuration and hooks with two small pages; returns a builder."""
    terms = [path.relative_to(ROOT) for path in (ROOT / "docs").glob("*.yml")]
    package = ("pyproject.toml", "README.md", "LICENSE")
    for name in ("mkdocs.yml", "mkdocs.en.yml", "hooks", "docs/theme", *package, *terms):
        source, target = ROOT / name, tmp_path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copytree(source, target) if source.is_dir() else shutil.copy(source, target)
    for name in ("mkdocs.yml", "mkdocs.en.yml"):
        path = tmp_path / name
        nav = re.compile(r"^nav:\n(?: .*\n|\n)*", re.MULTILINE)
        text = path.read_text(encoding="utf-8")
        assert nav.search(text)
        path.write_text(nav.sub("nav: [index.md, about/glossary.md]\n\n", text), encoding="utf-8")
    for language in ("zh", "en"):
        folder = tmp_path / "docs" / language
        (folder / "about").mkdir(parents=True)
        (folder / "about/glossary.md").write_text(GOOD, encoding="utf-8")
        (folder / "index.md").write_text(GOOD, encoding="utf-8")
    (tmp_path / "snippets").mkdir()

    def run(language="zh", text=GOOD, dirty=False, server=None):
        (tmp_path / "docs" / language / "index.md").write_text(text, encoding="utf-8")
        site = tmp_path / "site"
        strict = not dirty  # MkDocs warns of a preview
        config = load_config(str(tmp_path / "mkdocs.yml"), site_dir=str(site), strict=strict)
        if server:
            config.plugins.on_startup(command="serve", dirty=dirty)
        build(config, dirty=dirty)
        if server:
            config.plugins.on_serve(server, config=config, builder=None)
        return site

    return run


def test_the_small_project_builds(project):
    site = project()
    assert (site / "index.html").exists()
    assert (site / "en/index.html").exists()


def test_preview_that_builds_one_page_again_keeps_the_search(project, monkeypatch):
    site = project()
    monkeypatch.setattr(preview, "on", True)
    for language in ("zh", "en"):
        built = {path: path.stat().st_mtime_ns for path in site.rglob("*.html")}
        project(language, f"{GOOD}\nMore.\n", dirty=True)
        again = {path for path, time in built.items() if path.stat().st_mtime_ns != time}
        changed = site / ("" if language == "zh" else "en")
        assert changed / "index.html" in again and changed / "about/glossary.html" not in again
        for folder in ("", "en"):
            text = (site / folder / "search/core.js").read_text(encoding="utf-8")
            core = json.loads(text.removeprefix('searchData("core",').removesuffix(")"))
            assert {url for url, *_ in core["pages"]} == {"index.html", "about/glossary.html"}


def test_preview_shows_chinese_while_english_is_built(project, tmp_path, monkeypatch):
    for what in ("on", "served"):
        monkeypatch.setattr(preview, what, False)  # what the preview sets goes back
    unfinished = threading.Event()

    class English:
        returncode = 0

        def __init__(self, command, **options):
            self.folder = Path(command[command.index("--site-dir") + 1])

        def communicate(self):
            assert unfinished.wait(60)
            self.folder.mkdir()
            (self.folder / "index.html").write_text("English")
            return None, ""

    def answer(path):
        environ = {"PATH_INFO": path, "REQUEST_METHOD": "GET"}
        with contextlib.closing(server.get_app()(environ, lambda *_: None).filelike) as file:
            return file.read().decode()

    monkeypatch.setattr(subprocess, "Popen", English)
    server = LiveReloadServer(None, "127.0.0.1", 0, str(tmp_path / "site"))
    server.server_close()
    project(dirty=True, server=server)
    assert "Text." in answer("/index.html")
    with ThreadPoolExecutor() as reader:
        asked = reader.submit(answer, "/en/index.html")
        unfinished.set()
        assert asked.result() == "English"


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(
    "line, message",
    [
        ('--8<-- "missing.py"', "missing.py"),
        ('--8<-- "missing.py" ', "would stay on the page"),
        ("$$\\nosuchcommand{x}$$", "nosuchcommand"),
        ("A [term](glossary:nosuch).", "no term 'nosuch'"),
        ("## Without an id", "needs an id"),
        ("## Not English {#中文}", "needs an id"),
        ("## Taken {#page}", "is taken by line 5"),
    ],
)
def test_bad_line_is_named_and_nothing_is_left(project, tmp_path, caplog, language, line, message):
    with pytest.raises(MkDocsException):
        project(language, f"{GOOD}\n{line}\n")
    assert message in caplog.text
    assert f"docs/{language}/index.md:9" in caplog.text
    assert not (tmp_path / "site").exists()


@pytest.mark.parametrize(
    "text, message",
    [
        ("[gone](nosuch.md)", "nosuch.md"),
        ("[gone](about/glossary.md#nosuch)", "nosuch"),
        ("![gone](index/nosuch.svg)", "nosuch.svg"),
    ],
)
def test_broken_links_stop_the_build(project, tmp_path, caplog, text, message):
    with pytest.raises(MkDocsException, match="strict"):
        project("zh", f"{GOOD}\n{text}\n")
    assert any(message in record.message for record in caplog.records)
    assert not (tmp_path / "site").exists()


def test_figure_that_was_not_recorded_is_named(project, tmp_path, caplog):
    folder = tmp_path / "snippets/index"
    folder.mkdir()
    (folder / "results.json").write_text('{"net": {"accuracy": 0.9, "loss": "0.1"}}')
    project("en", f"{GOOD}\n[[net.loss]]\n")
    for mark in ("[[cnn.accuracy]]", "[[index:net.accuracy]]", "[[about/glossary:a.b]]"):
        caplog.clear()
        with pytest.raises(MkDocsException):
            project("en", f"{GOOD}\n{mark}\n")
        assert f"docs/en/index.md: {mark} is not among the figures of" in caplog.text


def test_incomplete_glossary_entry_is_named(project, tmp_path, caplog):
    glossary = tmp_path / "docs/glossary.yml"
    glossary.write_text("tensor:\n  zh: 张量\n", encoding="utf-8")
    with pytest.raises(MkDocsException):
        project()
    assert "docs/glossary.yml: tensor must have exactly" in caplog.text


def test_moved_section_that_cannot_be_followed_is_named(project, tmp_path, caplog):
    moved = tmp_path / "docs/moved.yml"
    moved.write_text("index:\n  old: about/glossary#page\n", encoding="utf-8")
    link = '<p class="moved" id="old">This section has moved: <a href="about/glossary.html#page">'
    assert link in (project() / "en/index.html").read_text(encoding="utf-8")
    for line, message in (
        ("page: about/glossary#page", "index.md#page is still there"),
        ("old: about/glossary#nosuch", "index.md#old leads to about/glossary#nosuch, which"),
        ("old: nosuch#page", "index.md#old leads to nosuch#page, which is not there"),
    ):
        moved.write_text(f"index:\n  {line}\n", encoding="utf-8")
        caplog.clear()
        with pytest.raises(MkDocsException):
            project()
        assert f"docs/moved.yml: {message}" in caplog.text


def test_repository_links_come_from_the_environment(project, monkeypatch):
    monkeypatch.setenv("GITHUB_REPOSITORY", "someone/fork")
    monkeypatch.setenv("GITHUB_REF_NAME", "topic")
    html = (project() / "en/index.html").read_text(encoding="utf-8")
    assert 'href="https://github.com/someone/fork/edit/topic/docs/en/index.md"' in html
    assert 'href="https://github.com/someone/fork/issues/new?title=en/index.html"' in html


@pytest.mark.parametrize("language, folder", [("zh", ""), ("en", "en/")])
def test_a_report_names_the_page_and_the_section(project, browser, monkeypatch, language, folder):
    """Also, a page that knows its repository asks no other host for anything."""
    monkeypatch.setenv("GITHUB_REPOSITORY", "someone/fork")
    sections = "".join(f"\n{level} S {{#{id}}}\n\nText.\n" for level, id in SECTIONS)
    site = project(language, GOOD + sections)
    page, problems = visit(browser, "file:", viewport={"width": 360, "height": 740}, has_touch=True)
    page.goto((site / folder / "index.html").as_uri())
    options = {"resultTypes": ["violations"], "preload": False}
    found = Axe().run(page, options=options).response["violations"]
    assert not [(violation["id"], violation["nodes"][0]["html"]) for violation in found]
    whole = page.locator("[data-report]")
    assert whole.get_attribute("href").endswith(f"issues/new?title={folder}index.html")
    for identifier in ("page", *(identifier for _, identifier in SECTIONS)):
        link = page.locator(f"#{identifier} a.report")
        link.focus()
        assert link.bounding_box()["width"] > 8
        address = urlsplit(link.get_attribute("href"))
        assert address[:3] == ("https", "github.com", "/someone/fork/issues/new")
        assert parse_qs(address.query) == {"title": [f"{folder}index.html#{identifier}"]}
    assert page.locator("article a.report").count() == 1 + len(SECTIONS)
    page.emulate_media(media="print")
    assert not page.locator("article a.report").first.is_visible()
    page.context.close()
    assert not problems


def test_without_a_repository_there_is_nothing_to_report_to(project, browser, monkeypatch):
    monkeypatch.delenv("GITHUB_REPOSITORY", raising=False)
    page, problems = visit(browser, "file:")
    page.goto((project() / "index.html").as_uri())
    assert not page.locator("[data-report], .report, .md-source").count()
    page.context.close()
    assert not problems


USES = "---\n---\n\n# Page {#page}\n\n[Terms](about/glossary.md#page) and [`x[0]`](#page).\n\n"
WHEEL = "pytorch2_from_scratch-0.1.0-py3-none-any.whl"


@pytest.mark.parametrize("address", ["", "https://example.org/a/"])
def test_what_to_install_is_said_where_it_is_needed(project, tmp_path, monkeypatch, address):
    monkeypatch.setenv("SITE_URL", address)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "snippets/a.py").write_text("import torch\n")
    (tmp_path / "snippets/b.py").write_text("from snippets import a\n")
    (tmp_path / "snippets/c.sh").write_text("python -m snippets.a\n")
    block, fold = (
        '```python\n--8<-- "{}.py"\n```\n\n',
        '??? note "fold"\n\n    {}\n    {}\n    {}\n\n',
    )
    text = block.format("a") + fold.format("```sh", '--8<-- "c.sh"', "```") + block.format("b")
    site = project("en", USES + text)
    with zipfile.ZipFile(site / WHEEL) as archive:
        assert {"snippets/a.py", "snippets/b.py"} <= set(archive.namelist())
    html = (site / "en/index.html").read_text(encoding="utf-8")
    assert html.count('<p class="install">') == 1
    assert html.index("torch") < html.index('<p class="install">') < html.index("pip install -e")
    assert html.index("pip install -e") < html.index("<details")
    wanted = (
        f'"pytorch2-from-scratch[examples] @ {address}{WHEEL}"'
        if address
        else f'"./{WHEEL}[examples]"'
    )
    assert f"<code>pip install {wanted}</code>" in html
    assert (f'<a href="../{WHEEL}" download>' in html) != bool(address)
    assert 'class="install"' not in (site / "index.html").read_text(encoding="utf-8")
    notebook = json.loads((site / "en/index.ipynb").read_text(encoding="utf-8"))
    first, prose, *_ = ("".join(cell["source"]) for cell in notebook["cells"])
    note, pip = first.splitlines()
    assert pip == f"%pip install -q {wanted}" and note.startswith("# ")
    assert (WHEEL in note) != bool(address)
    here = f"{address}en/index.html#page"
    links = f"[Terms]({address}en/about/glossary.html#page) and [`x[0]`]({here})."
    assert (links if address else "Terms and `x[0]`.") in prose
    script = (site / "en/index.py").read_text(encoding="utf-8")
    assert f"{note}\n# python -m pip install {wanted}\n" in script


def test_pages_without_the_package_need_no_wheel(project, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "snippets/a.py").write_text("import torch\n")
    site = project("zh", f'{USES}```python\n--8<-- "a.py"\n```\n')
    script = (site / "index.py").read_text(encoding="utf-8")
    assert "# python -m pip install torch numpy matplotlib\n" in script
    assert WHEEL not in script
