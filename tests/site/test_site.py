"""The built site: what a reader gets, page by page, without a browser."""

import functools
import json
import os
import posixpath
import re
import subprocess
import sys
import unicodedata
from urllib.parse import unquote, urlsplit

import html5lib
import lxml.html
import nbformat
import pytest

from includes import ROOT
from notebook_cells import SET_ASIDE
from results import MARK
from tests.harness.blocks import blocks_of
from tests.site.test_structure import BOTH, DOCS

ITALIC = {
    unicodedata.normalize("NFKC", chr(code)): chr(code)
    for code in range(0x1D433, 0x1D71C)
    if unicodedata.name(chr(code), "").startswith("MATHEMATICAL ITALIC ")
    and not unicodedata.name(chr(code)).endswith(" SYMBOL")
} | {"h": "\u210e"}
"""What a browser shows for an identifier of one letter."""


@pytest.fixture(scope="session")
def pages(site):
    """Every built page: path below the site -> parsed HTML."""
    return {
        path.relative_to(site).as_posix(): lxml.html.document_fromstring(path.read_text("utf-8"))
        for path in sorted(site.rglob("*.html"))
    }


@pytest.fixture(scope="session")
def ids(pages):
    """Every built page: path below the site -> its ids, in order."""
    return {path: html.xpath("//@id") for path, html in pages.items()}


def built(language, page):
    path = page.removesuffix(".md") + ".html"
    return path if language == "zh" else f"en/{path}"


def is_external(url):
    return bool(urlsplit(url).scheme or urlsplit(url).netloc)


def targets(html):
    """Elements with what they link or load."""
    return [(url.getparent(), str(url)) for url in html.xpath("//@href | //@src")]


def texts(html, selector):
    return [tag.text_content() for tag in html.cssselect(selector)]


def test_every_page_is_built_in_both_languages(pages):
    assert {built(language, page) for language, page in BOTH} <= set(pages)
    assert {"404.html", "en/404.html"} <= set(pages)


def test_the_site_is_small(site, pages):
    """45 MB for 88 pages, with notebooks, scripts, figures and the wheel, and as much for more."""
    sizes = {file: file.stat().st_size for file in site.rglob("*") if file.is_file()}
    largest = sorted(sizes, key=sizes.get)[-9:]
    assert sum(sizes.values()) <= 45e6 / 88 * len(BOTH), [file.name for file in largest]


def test_every_internal_link_and_anchor_resolves(site, pages, ids):
    broken = []
    anchors = {path: set(found) for path, found in ids.items()}
    exists = functools.cache(lambda target: (site / target).exists())
    for path, html in pages.items():
        for url in dict.fromkeys(url for _, url in targets(html)):
            if is_external(url) or url.startswith("data:"):
                continue
            parts = urlsplit(url)
            if parts.path.startswith("/"):
                target = parts.path.lstrip("/")
            else:
                target = posixpath.join(posixpath.dirname(path), parts.path)
            target = posixpath.normpath(unquote(target)) if parts.path else path
            if target not in pages and (site / target).is_dir():
                target = posixpath.normpath(posixpath.join(target, "index.html"))
            if not exists(target):
                broken.append(f"{path} -> {url}")
            elif parts.fragment and target in pages:
                anchor = unquote(parts.fragment)
                if anchor != "__skip" and anchor not in anchors[target]:
                    broken.append(f"{path} -> {url} (no such id)")
    assert not broken, "\n".join(broken)


def test_no_page_asks_another_host_for_anything(pages):
    for path, html in pages.items():
        for tag, url in targets(html):
            loads = tag.tag in {"script", "img", "source", "iframe", "audio", "video"} or (
                tag.tag == "link"
                and set(tag.get("rel", "").split()) & {"stylesheet", "icon", "preload"}
            )
            assert not (loads and is_external(url) and not url.startswith("data:")), (path, url)


def test_nothing_is_left_unconverted(pages):
    prose = (
        ".//text()[not(ancestor::code or ancestor::script or ancestor::style or ancestor::math)]"
    )
    for path, html in pages.items():
        assert "8<--" not in html.text_content(), path
        assert not html.cssselect(".arithmatex"), path
        text = "".join(html.find(".//article").xpath(prose))
        assert not re.search(r"\$\$|\\\(|\\\[|\\frac|\]\(glossary:|\[\[", text), path


def test_ids_are_there_and_unique(ids):
    for path, found in ids.items():
        assert "" not in found, path
        assert len(found) == len(set(found)), (path, {i for i in found if found.count(i) > 1})


TOKEN = re.compile(r"<(span|mi|mn|mo)(?: class=\"[^\"<>&]*\")?>([^<>]*)</\1>")
TOKENS = re.compile(r"<(pre|math)\b.*?</\1>", re.DOTALL)


def parse_errors(html):
    """What is wrong in a page, apart from the right tokens of its code and formulas."""
    parser = html5lib.HTMLParser(strict=False)
    parser.parse(TOKENS.sub(lambda part: TOKEN.sub(r"\2", part[0]), html))
    return [(where, code) for where, code, _ in parser.errors]


def test_html_is_valid(site, pages):
    for path in pages:
        errors = parse_errors((site / path).read_text(encoding="utf-8"))
        assert not errors, (path, errors[:5])


@pytest.mark.parametrize(
    "part",
    [
        '<pre><span class="n">x</pre>',
        '<pre><code><span class="n">x</span></span></code></pre>',
        '<pre><span class="n" class="o">x</span></pre>',
        '<pre><span class="n">a & b &nosuch; &lt</span></pre>',
        "<math><mi>x</mn></math>",
        "<table><pre><span>x</span></pre></table>",
        "<pre>",
        "<p>x</div>",
    ],
)
def test_planted_fault_of_html_is_found(part):
    page = "<!doctype html><title>x</title><pre><span>x</span></pre><math><mi>x</mi></math>"
    assert not parse_errors(page)
    assert parse_errors(page + part)


def test_languages_are_declared_and_linked(pages):
    def links(html, selector):
        return {tag.get("hreflang"): tag.get("href") for tag in html.cssselect(selector)}

    for path, html in pages.items():
        english = path.startswith("en/")
        assert html.get("lang") == ("en" if english else "zh"), path
        in_head = links(html, "head link[hreflang]")
        assert set(in_head) == {"zh", "en"}, path
        if path.endswith("404.html"):
            continue
        here = posixpath.dirname(path)
        twin = path.removeprefix("en/") if english else f"en/{path}"
        other, own = ("zh", "en") if english else ("en", "zh")
        for found in (in_head, links(html, "a.md-select__link")):
            assert posixpath.normpath(posixpath.join(here, found[other])) == twin, path
            assert posixpath.normpath(posixpath.join(here, found[own])) == path, path


@pytest.mark.parametrize("language, page", BOTH)
def test_every_rendered_block_was_collected(pages, language, page):
    selector = ".language-python code, .language-sh code, .language-bash code"
    shown = [text.rstrip("\n") for text in texts(pages[built(language, page)], selector)]
    collected = [
        "\n".join(line.text for line in piece.lines).rstrip("\n")
        for block in blocks_of(DOCS / language / page)
        for piece in block.pieces
    ]
    if "/reference/" in f"/{page}":
        return  # mkdocstrings adds signatures and source
    assert shown == collected


def test_figures_are_described(pages):
    for path, html in pages.items():
        for image in html.cssselect("article img"):
            assert image.get("alt"), (path, image.get("src")[:60])


def test_figures_have_their_place_before_they_have_come(site, pages):
    sizes = {}
    for path, html in pages.items():
        for image in html.cssselect("article img"):
            file = ((site / path).parent / image.get("src")).resolve()
            if file not in sizes:
                drawn = lxml.etree.parse(file).getroot().get("viewBox").split()
                sizes[file] = [float(side) / 72 * 96 for side in drawn[2:]]
            told = [int(image.get(side, 0)) for side in ("width", "height")]
            assert told == pytest.approx(sizes[file], abs=0.5), (path, image.get("src"))
    assert sizes


@pytest.mark.parametrize("language, page", BOTH)
def test_downloads_hold_the_code_of_the_page(site, language, page):
    blocks = blocks_of(DOCS / language / page)
    if not blocks:
        return
    stem = site / built(language, page).removesuffix(".html")
    notebook = nbformat.read(stem.with_suffix(".ipynb"), as_version=4)
    nbformat.validate(notebook)
    code = [cell.source for cell in notebook.cells if cell.cell_type == "code"][1:]
    shown = [
        "\n".join(line.text for line in piece.lines).rstrip()
        for block in blocks
        if block.syntax == "python" and not any(map(SET_ASIDE.match, block.marks))
        for piece in block.pieces
    ]
    assert code == shown
    script = stem.with_suffix(".py").read_text(encoding="utf-8")
    compile(script, stem.name, "exec")
    assert all(part in script for part in shown)
    prose = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    for leftover in (
        "--8<--",
        "glossary:",
        "{#",
        "<!--",
        "!!! ",
        "???",
        "///",
        "[[examples",
        "[[pages",
    ):
        assert leftover not in prose, leftover
    assert not MARK.search(prose)


@pytest.fixture(scope="module")
def elsewhere(site, tmp_path_factory):
    """An environment with the wheel of the site, as somebody has who has no clone of this."""
    folder = tmp_path_factory.mktemp("elsewhere")
    (wheel,) = site.glob("*.whl")
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([*command, "--target", folder, wheel], check=True)
    packages = [path for path in sys.path if path.endswith("site-packages")]
    paths = os.pathsep.join([str(folder), *packages])  # with -S: no links to this clone
    return {**os.environ, "PYTHONPATH": paths, "MPLBACKEND": "agg", "OMP_NUM_THREADS": "1"}


@pytest.mark.parametrize(
    "page, part",
    [
        ("en/algorithms/building-the-graph", ""),  # uses a module of its own
        ("practice/index", ""),  # uses the training utility
        ("en/index", ""),  # uses weights that come along, of several tasks
        ("pytorch2/export", "results.json"),  # reads measured figures
    ],
)
def test_downloaded_script_runs_with_the_wheel_alone(site, elsewhere, tmp_path, page, part):
    """All of a script, or those of its cells that hold a word: each runs alone."""
    cells = re.split(r"(?m)^(?=# %%)", (site / f"{page}.py").read_text(encoding="utf-8"))
    script = tmp_path / "downloaded.py"
    script.write_text("".join(cell for cell in cells if part in cell), encoding="utf-8")
    assert "snippets" in script.read_text(encoding="utf-8")
    told = "import snippets; print(snippets.__file__)"
    for code in (["-c", told], [script.name]):
        done = subprocess.run(
            [sys.executable, "-S", *code],
            cwd=tmp_path,
            env=elsewhere,
            capture_output=True,
            text=True,
            encoding="utf-8",
        )
        assert done.returncode == 0, done.stderr[-2000:]
        assert str(ROOT) not in done.stdout


def test_links_of_downloads_work_or_are_none(site):
    link = re.compile(r"\]\((?!https?://)[^)\s]*(?:\.\w+|#[\w-]+)\)|(?:src|href)=\"(?!https?:)")
    for path in sorted(site.rglob("*.ipynb")):
        notebook = json.loads(path.read_text(encoding="utf-8"))
        for cell in notebook["cells"]:
            if cell["cell_type"] == "markdown":
                prose = re.sub(r"(?m)^ *```.*?^ *```$|`[^`\n]*`", "", "".join(cell["source"]))
                assert not link.search(prose), (path, link.search(prose))


def test_notebook_pages_show_what_the_page_shows(pages):
    twins = [path for path in pages if path.endswith("-notebook.html")]
    assert twins
    for path in twins:
        twin, page = pages[path], pages[path.replace("-notebook", "")]
        for language in ("python", "text"):
            own, original = (
                [text.strip() for text in texts(html, f"article .language-{language} code")]
                for html in (twin, page)
            )
            assert own == original, path
        assert not twin.cssselect("article style, article script"), path
        for selector, names in (("article h2", ("id",)), ("article img", ("src", "alt"))):
            own, original = (
                [[tag.get(name) for name in names] for tag in html.cssselect(selector)]
                for html in (twin, page)
            )
            assert own == original, path
        for here, there in ((path, page), (path.replace("-notebook", ""), twin)):
            button = f'a.md-content__button[href="{posixpath.basename(here)}"]'
            assert there.cssselect(button), path
    for path, html in pages.items():
        assert not html.cssselect('.md-nav a[href*="-notebook.html"]'), path


def test_fonts_hold_every_character_of_the_formulas(site, pages):
    from fontTools.ttLib import TTFont

    for folder in ("", "en/"):
        with TTFont(site / folder / "assets/math.woff2") as font:
            known = set(font.getBestCmap())
        used = set()
        for path, html in pages.items():
            if path.startswith("en/") != bool(folder):
                continue
            for token in html.cssselect("math mi, math mo, math mn, math mtext"):
                text = token.text_content()
                if token.tag == "mi" and not token.get("mathvariant"):
                    text = ITALIC.get(text, text)
                used.update(map(ord, text))
        missing = {
            chr(c) for c in used - known if not 0x2E80 <= c <= 0xFFEF and not chr(c).isspace()
        }
        missing -= set("\u2061\u2062\u2063\u200b")  # invisible operators
        assert not missing


def test_links_to_the_source_follow_the_environment(pages):
    if os.environ.get("GITHUB_REPOSITORY"):
        pytest.skip("this build knows its repository")
    for path, html in pages.items():
        assert not html.cssselect('a[rel="edit"], a[href*="colab.research.google.com/github/"]'), (
            path
        )
