"""Finding the way: what hooks make out of all pages together, each with a planted bug."""

import importlib
import os
import re
import subprocess
import sys
import tomllib
import types

import lxml.etree
import lxml.html
import pytest
import torch
import yaml
from mkdocs.exceptions import PluginError

import changelog
import learning_paths
import markdown_copies
import standing
import torch_names
from includes import ROOT
from tests.harness.blocks import blocks_of
from tests.site.test_structure import BOTH, DOCS, FENCE, PAGES


def teaching(language):
    kept = [page for page in PAGES if page.partition("/")[0] not in {"about", "reference"}]
    return {page: DOCS / language / page for page in kept}


@pytest.fixture(scope="module")
def names():
    return torch_names.index(teaching("en"), ROOT)


MISSING = object()


def resolve(name):
    """What a dotted name stands for, or `MISSING`; `...` where another package is not there."""
    found, path = torch, "torch"
    for part in name.split(".")[1:]:
        parent, path = path, f"{path}.{part}"
        if not hasattr(found, part):
            found = sys.modules.get(parent, found)  # a function may hide its module
        if not hasattr(found, part):
            try:
                importlib.import_module(path)
            except ModuleNotFoundError as error:
                return MISSING if error.name.startswith("torch.") else ...
        found = getattr(found, part)
    return found


def test_names_are_read_off_the_syntax_tree():
    code = """
import torch
import torch.nn.functional as F
from torch import nn
from torch.func import vmap as each
import numpy as np

class Net(nn.Module):
    def forward(self, x):  # torch.nothing
        return F.relu(x).sum() + torch.zeros(2, dtype=torch.float32.to_complex()) + np.ones(2)
each(torch.optim._functional.sgd)("torch.text", nn.Linear.__init__, torch.Tensor.add_)
"""
    found = torch_names.used_in(code)
    assert sorted(set(found)) == [
        ("torch.Tensor.add_", 11),
        ("torch.float32", 10),
        ("torch.func.vmap", 11),
        ("torch.nn.Linear", 11),
        ("torch.nn.Module", 8),
        ("torch.nn.functional.relu", 10),
        ("torch.zeros", 10),
    ]
    assert torch_names.used_in("import numpy as torch_like\ntorch_like.ones(2)\n") == []


def test_pages_teach_by_heading_by_link_or_as_the_first_that_says_it(tmp_path):
    (tmp_path / "mkdocs.yml").write_bytes((ROOT / "mkdocs.yml").read_bytes())
    (tmp_path / "snippets").mkdir()
    code = "import torch\ntorch.stack(torch.cat([]))\ntorch.nn.DataBox()\n"
    (tmp_path / "snippets/a.py").write_text(code)
    block = '```python\n--8<-- "a.py"\n```\n'
    link = "[x](https://docs.pytorch.org/docs/2.13/generated/torch.nn.box.DataBox.html)"
    texts = {
        "a.md": f"# A {{#a}}\n\n## Exercise {{#exercise-1}}\n`torch.cat`\n{block}",
        "b.md": f"# B {{#b}}\n\n## Joining {{#joining}}\n`cat` it\n{block}",
        "c.md": "# C {#c}\n\n## Beside `stack` {#beside}\nIt\n## `torch.stack` {#stack}\nIt\n"
        f"{block}## Next {{#next}}\n{link}\n",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text)
    found = torch_names.index({name: tmp_path / name for name in texts}, tmp_path)
    assert list(found) == ["torch.cat", "torch.nn.DataBox", "torch.stack"]
    url, taught, other = found["torch.nn.DataBox"]
    assert url.endswith("torch.nn.box.DataBox.html") and taught == {"c.md": "stack"}
    assert other == {"a.md": "exercise-1", "b.md": "joining"}
    assert found["torch.stack"][1] == {"c.md": "stack"}
    assert found["torch.cat"][1:] == ({"b.md": "joining"}, {"a.md": "exercise-1", "c.md": "stack"})


def test_every_name_of_the_index_exists(names):
    assert len(names) > 400
    missing = [name for name in names if resolve(name) is MISSING]
    assert not missing
    assert resolve("torch.nosuch") is MISSING


def test_names_that_stand_for_one_thing_are_one_row(names):
    for page in teaching("en").values():
        for link in torch_names.API.finditer(page.read_text(encoding="utf-8")):
            name = link["anchor"] or link["page"] or ""
            parts = name.split(".")
            short = ".".join(parts[:-2] + parts[-1:])
            if name.startswith("torch.") and name not in names and short in names:
                assert resolve(name) is resolve(short), name


def test_both_languages_have_the_same_index(names):
    chinese = torch_names.index(teaching("zh"), ROOT)
    assert list(chinese) == list(names)
    for name, (url, taught, other) in names.items():
        same = [list(chinese[name][1]), list(chinese[name][2])] == [list(taught), list(other)]
        assert same and chinese[name][0] == url, name


def test_index_stands_on_its_page(site, names):
    for folder in ("", "en/"):
        html = (site / folder / "reference/torch-names.html").read_text(encoding="utf-8")
        pattern = r'<tr>\s*<td>(?:<a [^>]*>)?<code(?: id="[^"]*")?>([\w.]+)</code>'
        shown = re.findall(pattern, html)
        assert sorted(shown) == sorted(names)
        assert sorted(re.findall(r'id="(torch\.[\w.]+)"', html)) == sorted(names)
        assert 'href="../concepts/tensors.html#from-random"' in html


FOLDERS = {"zh": "", "en": "en/"}
LEFT_OVER = re.compile(
    r"--8<--|<!--|glossary:|\{ ?[.#][a-z]|^ *(?:!!!|\?\?\?|///|:::)|\[\[\w", re.MULTILINE
)


def copy_faults(text):
    """What only this site's own Markdown understands, outside code."""
    fenced, prose = False, []
    for line in text.splitlines():
        fenced ^= bool(FENCE.match(line))
        prose += [] if fenced else [re.sub(r"`[^`]*`", "", line)]
    assert not fenced
    return LEFT_OVER.findall(re.sub(r"\$[^$]*\$", "", "\n".join(prose).replace("$$", "$")))


@pytest.mark.parametrize("language, page", BOTH)
def test_markdown_copy_says_what_the_page_says(site, language, page):
    text = (site / FOLDERS[language] / page).read_text(encoding="utf-8")
    assert text.startswith("# ")
    assert not copy_faults(text)
    shown = "\n".join(line.strip() for line in text.splitlines())
    for block in blocks_of(DOCS / language / page):
        for piece in block.pieces:
            for part in ([line.text for line in piece.lines], piece.shown.splitlines()):
                assert "\n".join(line.strip() for line in part).strip() in shown, page
    html = (site / FOLDERS[language] / page).with_suffix(".html").read_text(encoding="utf-8")
    assert f'<a href="{page.rpartition("/")[2]}" download' in html
    for target in re.findall(r"!\[[^\]]*\]\(([^)\s]+)\)", text):
        assert (site / FOLDERS[language] / page).parent.joinpath(target).exists(), target


def test_faults_of_a_copy_are_seen():
    assert not copy_faults("# A\n\n```text\n--8<-- [[x]]\n```\n`{.a}`\n")
    for fault in ('!!! note "A"', "## A {#a}", "[[cnn.loss]]", "/// caption", '--8<-- "a.py"'):
        assert copy_faults(f"# A\n{fault}\n"), fault


@pytest.mark.parametrize("language", FOLDERS)
def test_lists_of_copies_are_complete(site, language):
    folder = site / FOLDERS[language]
    listed = (folder / "llms.txt").read_text(encoding="utf-8")
    links = re.findall(r"^- \[.*?\]\(([^)]+)\): \S", listed, re.MULTILINE)
    assert set(links) == {*PAGES, "llms-full.txt", *(["en/llms.txt"] if language == "zh" else [])}
    assert all((folder / link).exists() for link in links)
    full = (folder / "llms-full.txt").read_text(encoding="utf-8")
    assert all((folder / page).read_text(encoding="utf-8") in full for page in PAGES)


def test_interface_leaves_out_code_and_what_is_private(tmp_path):
    (tmp_path / "a.py").write_text(
        'X = 1\ndef f(a: int = 2):\n    """Say."""\n    return secret\ndef _g(): pass\n'
        "class C(B):\n    def m(self): return secret\n    def _n(self): pass\n"
    )
    shown = markdown_copies.interface(tmp_path, "a")
    assert 'def f(a: int=2):\n    """Say."""' in shown and "def m(self):\n        ..." in shown
    assert not re.search(r"X|_g|_n|secret|return", shown)


def teaching_needs(language):
    pages = (page for page in PAGES if not page.startswith(("about/", "reference/")))
    read = {page: learning_paths.needs((DOCS / language / page).read_text("utf-8"), page)
            for page in pages}  # fmt: skip
    return {page: needed for page, needed in read.items() if needed}


def out_of_order(pages, needed):
    """Pages of a path that come before one that they need."""
    return [
        (page, other)
        for at, page in enumerate(pages)
        for other in needed.get(page, ())
        if other in pages[at:]
    ]


def test_prerequisites_are_the_same_in_both_languages_and_no_circle():
    needed = teaching_needs("en")
    assert needed == teaching_needs("zh") and len(needed) > 40
    assert not out_of_order(learning_paths.in_order(needed), needed)
    with pytest.raises(PluginError, match="a needs b needs a"):
        learning_paths.in_order({"a": ["b"], "b": ["a"]})


@pytest.mark.parametrize("language", FOLDERS)
def test_paths_lead_to_no_page_before_what_it_needs(language):
    needed = teaching_needs(language)
    found = learning_paths.paths(DOCS / language / learning_paths.PAGE)
    assert tuple(found) == learning_paths.PATHS
    assert len(found["course"][1]) == 27
    for _, pages in found.values():
        assert not out_of_order(pages, needed)
    assert out_of_order(["concepts/autograd.md", "concepts/tensors.md"], needed)


@pytest.mark.parametrize("language", FOLDERS)
def test_map_shows_every_page_and_arc_in_words_too(site, language):
    text = (site / FOLDERS[language] / "about/learning-paths.html").read_text(encoding="utf-8")
    article = lxml.html.fromstring(text).find(".//article")
    needed = teaching_needs(language)
    (drawn,) = article.cssselect("svg.map")
    rows = [link.get("href") for link in drawn.cssselect("g > a")]
    assert len(drawn.cssselect("path")) == sum(map(len, needed.values()))
    (table,) = (t for t in article.cssselect("table") if len(t.cssselect("tr")) == len(rows) + 1)
    assert [row.cssselect("a")[0].get("href") for row in table.cssselect("tr")[1:]] == rows
    arcs = [len(row.cssselect("td")[1].cssselect("a")) for row in table.cssselect("tr")[1:]]
    assert [len(group.cssselect("path")) for group in drawn.cssselect("g")] == arcs


def test_page_says_on_which_paths_it_lies(site):
    html = lxml.html.parse(site / "en/concepts/autograd.html")
    text = " ".join(html.find(".//aside[@class='standing']").text_content().split())
    assert "A weekend (4/7)" in text and "A course of twelve weeks (6/27)" in text


@pytest.mark.parametrize("language", FOLDERS)
def test_page_on_the_map_says_where_and_what_needs_it(site, language):
    folder = site / FOLDERS[language]
    places = lxml.html.parse(folder / "about/learning-paths.html").getroot()
    needed = teaching_needs(language)
    on_map = {*needed, *(other for found in needed.values() for other in found)}
    for page in on_map - {learning_paths.PAGE}:
        html = lxml.html.parse((folder / page).with_suffix(".html")).getroot()
        html.make_links_absolute(page)
        links = [link.get("href") for link in html.cssselect("aside.standing a")]
        (row,) = (link for link in links if "learning-paths.html#map-" in link)
        (place,) = places.cssselect(f"[id='{row.partition('#')[2]}']")
        (target,) = (a.get("href") for a in place.cssselect("a"))
        assert target == f"../{page.removesuffix('.md')}.html", page
        after = learning_paths.leads(page, needed)
        named = {other.removesuffix(".md") + ".html" for other in after}
        assert len(named & set(links)) == min(len(after), learning_paths.FIRST), page
        text = html.cssselect("aside.standing")[0].text_content()
        rest = len(after) - learning_paths.FIRST
        assert rest <= 0 or re.search(rf"(and|还有) {rest} ", text), page


def test_page_is_of_the_run_only_if_its_examples_are_older():
    run = {"date": "2026-01-02", "torch": "9.1", "python": "3.99"}
    facts = {"run": run, "pinned": "9.2", "dates": {}}
    assert standing.standing("a/b-c.md", facts) == run
    facts["dates"] = {"snippets/a/b_c": "2026-01-01"}
    assert standing.standing("a/b-c.md", facts) == run
    facts["dates"] = {"snippets/a/b_c": "2026-01-02"}
    later = {"date": "2026-01-02", "torch": "9.2", "python": None}
    assert standing.standing("a/b-c.md", facts) == later


def test_dates_come_from_a_whole_history_or_not_at_all(tmp_path):
    assert standing.dates(tmp_path) == {}
    (tmp_path / "snippets/a").mkdir(parents=True)

    def git(*arguments, date="2026-03-04T05:06:07Z"):
        who = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
        env = {**os.environ, "GIT_COMMITTER_DATE": date}
        subprocess.run(["git", *who, *arguments], cwd=tmp_path, check=True, env=env, stdout=-3)

    git("init", "-q")
    for name, date in (("x.py", "2026-03-04"), ("x.md", "2026-03-05")):
        (tmp_path / "snippets/a" / name).write_text("1")
        git("add", ".")
        git("commit", "-qm", name, date=f"{date}T05:06:07Z")
    assert standing.dates(tmp_path) == {"snippets/a": "2026-03-04"}
    (tmp_path / ".git/shallow").write_text(
        subprocess.check_output(["git", "rev-parse", "HEAD"], cwd=tmp_path, text=True)
    )
    assert standing.dates(tmp_path) == {}


@pytest.mark.parametrize("language, page", BOTH)
def test_every_page_with_code_says_when_it_passed(site, language, page):
    text = (site / FOLDERS[language] / page).with_suffix(".html").read_text(encoding="utf-8")
    shown = re.findall(r"<time>(\d{4}-\d\d-\d\d)</time>", text)
    assert len(shown) == bool(blocks_of(DOCS / language / page))


def test_changelog_has_both_languages_newest_day_first(tmp_path):
    days = changelog.load(ROOT / "CHANGELOG.md")
    assert list(days) == sorted(days, reverse=True)
    config = types.SimpleNamespace(
        theme={"language": "zh"}, site_url="https://example.org/a/", site_name="A & B"
    )
    atom = lxml.etree.fromstring(changelog.feed(days, config).encode())
    entries = atom.findall("{http://www.w3.org/2005/Atom}entry")
    assert len(entries) == len(days)
    good = "## 2026-01-02\n\n- One\n  一\n"
    path = tmp_path / "CHANGELOG.md"
    for text, message in (
        (good + "\n## 2026-01-03\n", "newest"),
        (good + "- Two\n", "lacks"),
        (good + "- 二\n  Two\n", "first the line in English"),
        (good.replace("-02", "-99"), "no date"),
        (good + "text\n", "neither"),
    ):
        path.write_text(text, encoding="utf-8")
        with pytest.raises(PluginError, match=message):
            changelog.load(path)


@pytest.mark.parametrize("language", FOLDERS)
def test_changelog_page_has_every_day(site, language):
    text = (site / FOLDERS[language] / "about/changelog.html").read_text(encoding="utf-8")
    for day in changelog.load(ROOT / "CHANGELOG.md"):
        assert f'<h2 id="on-{day}"' in text


def test_citation_names_the_version_of_the_package():
    cited = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    package = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert cited["version"] == package["version"]
    assert cited["license"] == package["license"] and cited["authors"] and cited["title"]
