"""The sources: both languages say the same, and nothing in the tree lacks a reader."""

import ast
import importlib
import json
import posixpath
import re
import tomllib
from pathlib import Path

import autocorrect_py
import pytest
from mkdocs.utils.yaml import yaml_load

import moved
from counts import count
from glossary import TERM, load
from headings import headings
from includes import ROOT, expand
from questions import of_page
from results import MARK, results_of
from tests.harness.blocks import blocks_of, shown_figures
from tests.harness.plugin import figure_source

DOCS = ROOT / "docs"
SNIPPETS = ROOT / "snippets"
KIT = SNIPPETS / "kit"


def pages_of(language):
    folder = DOCS / language
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.md"))


PAGES = pages_of("zh")
BOTH = [(language, page) for language in ("zh", "en") for page in pages_of(language)]

FENCE = re.compile(r"^\s*```")
INCLUDE = re.compile(r'--8<-- "([^"]+)"')
FORMULA = re.compile(r"\$\$(.+?)\$\$|(?<![\\$])\$([^$\n]+?)\$", re.DOTALL)
ADMONITION = re.compile(r"^\s*(?:!!!|\?\?\?\+?|===) ?(\w*)", re.MULTILINE)
SOUND = re.compile(r'<audio [^>]*src="([^"]+)"')
LINK = re.compile(r"\]\(([^)\s]+)(?: \"[^\"]*\")?\)")
API = re.compile(
    r"https://docs\.pytorch\.org/docs/[^/]+/(?:generated/([\w.]+)\.html|[\w./-]+#([\w.]+))"
)
WIDGET = re.compile(r"\bdata-(?:widget|numbers)=[\w./-]+")
REFERENCE = re.compile(r"^::: ([\w.]+)\n((?: {4}.*\n)*)", re.MULTILINE)
TEXT_IN_FORMULA = re.compile(r"\\text(?:rm|bf)?\{[^}]*\}")


def read(language, page):
    return (DOCS / language / page).read_text(encoding="utf-8")


def prose(text):
    """The lines outside fences."""
    kept, fenced = [], False
    for line in text.splitlines():
        if FENCE.match(line):
            fenced = not fenced
        elif not fenced:
            kept.append(line)
    return "\n".join(kept)


def test_both_languages_have_the_same_pages():
    assert PAGES, "no pages"
    english = sorted(p.relative_to(DOCS / "en").as_posix() for p in (DOCS / "en").rglob("*.md"))
    assert english == PAGES


@pytest.mark.parametrize("page", PAGES)
def test_both_languages_carry_the_same_content(page):
    def outline(language):
        text = read(language, page)
        words = prose(text)
        return {
            "headings": [
                (len(line) - len(line.lstrip("#")), identifier)
                for (number, _, identifier) in headings(DOCS / language / page)
                for line in [text.splitlines()[number - 1]]
            ],
            "includes": INCLUDE.findall(text),
            "formulas": [
                TEXT_IN_FORMULA.sub("", "".join((block or inline).split()))
                for block, inline in FORMULA.findall(re.sub(r"`[^`\n]*`", "", words))
            ],
            "figures": [target for _, target in shown_figures(DOCS / language / page)],
            "sounds": SOUND.findall(words),
            "admonitions": ADMONITION.findall(words),
            "figures quoted": sorted(match[0] for match in MARK.finditer(text)),
            "links": sorted({t for t in LINK.findall(words) if not t.startswith("glossary:")}),
            "widgets": WIDGET.findall(words),
            "tables": sum(line.strip().startswith("|") for line in words.splitlines()),
        }

    zh, en = outline("zh"), outline("en")
    zh["formulas"], en["formulas"] = sorted(set(zh["formulas"])), sorted(set(en["formulas"]))
    for kind, found in zh.items():
        assert found == en[kind], f"{kind} of {page} differ (left: Chinese, right: English)"


@pytest.mark.parametrize("language, page", BOTH)
def test_teaching_page_has_its_parts(language, page):
    text = read(language, page)
    if "\nexamples: false\n" in text or "\ntemplate: sheet.html\n" in text:
        return  # not a teaching page
    if page.partition("/")[0] in {"index.md", "about", "reference"}:
        return
    ids = [identifier for _, _, identifier in headings(DOCS / language / page)]
    assert {"pitfalls", "exercises", "summary", "next"} <= set(ids)
    exercises = [identifier for identifier in ids if identifier.startswith("exercise-")]
    solutions = re.findall(r'^\?\?\? success "', text, re.MULTILINE)
    assert len(exercises) >= 3
    assert len(solutions) == len(exercises)
    assert "!!! abstract" in text


FURNITURE = re.compile(
    r"^## (?P<name>[^{:：]+?)(?:[:：].*)? \{#(?P<part>pitfalls|predict|exercises|summary|next)\}"
    r'|^(?:!!!|\?\?\?) (?P<box>abstract|success|question) "(?P<title>[^"]+)"',
    re.MULTILINE,
)


def furniture(texts):
    """The names of each part that teaching pages have in common."""
    names = {}
    for match in (match for text in texts for match in FURNITURE.finditer(text)):
        kind, name = match["part"] or match["box"], match["name"] or match["title"]
        names.setdefault(kind, set()).add(name)
    return names


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_parts_of_a_page_have_one_name_each(language):
    names = furniture(read(language, page) for page in PAGES)
    assert len(names) == 8
    assert all(len(same) == 1 for same in names.values()), names


def test_a_part_with_another_name_is_found():
    texts = ["## Pitfalls: six {#pitfalls}\n", "## Traps {#pitfalls}\n", '??? success "Answer"\n']
    assert furniture(texts) == {"pitfalls": {"Pitfalls", "Traps"}, "success": {"Answer"}}


SOLUTION = re.compile(r'^\?\?\? success "', re.MULTILINE)
HINTED = re.compile(r'^\?\?\? tip ".*\n(?:(?: {4}.*)?\n)+\?\?\? success "', re.MULTILINE)


def is_practised(path):
    """Whether a page has three questions, then exercises, each with a hint and a solution."""
    text = path.read_text(encoding="utf-8")
    ids = [identifier for _, _, identifier in headings(path)]
    asked = "predict" in ids and ids.index("predict") < ids.index("exercises")
    hinted = len(HINTED.findall(text)) == len(SOLUTION.findall(text))
    return asked and hinted and len(of_page(path)) == 3


@pytest.mark.parametrize("page", [p for p in PAGES if "{#exercises}" in read("zh", p)])
def test_a_page_with_exercises_has_questions_and_hints(page):
    for language in ("zh", "en"):
        assert is_practised(DOCS / language / page), (
            f"{language}/{page} needs three questions, and a hint in front of each solution"
        )


@pytest.mark.parametrize("page", PAGES)
def test_every_question_has_four_answers_and_both_languages_ask_the_same(page):
    zh, en = (
        [(q.program, q.answers()) for q in of_page(DOCS / lang / page)] for lang in ("zh", "en")
    )
    assert zh == en
    for program, _ in zh:
        lines = [line for line in program.read_text(encoding="utf-8").splitlines() if line]
        assert len(lines) <= 12, f"{program.name}: ask with a shorter program"


FOLDED = re.compile(r"^\?\?\? .*\n(?:(?: {4}.*)?\n)*", re.MULTILINE)
SITTING = 3500
ROUTE = {
    "en": re.compile(r"^ {4}\*\*First reading\*\*: .*", re.MULTILINE),
    "zh": re.compile(r"^ {4}\*\*初读路线\*\*：.*", re.MULTILINE),
}
ROUTED = re.compile(
    r"^.*(?:first reading|第一遍读|第一遍怎么读|初读).*", re.IGNORECASE | re.MULTILINE
)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_in_depth_or_too_long_for_one_sitting_has_a_route(page):
    shown = FOLDED.sub("", prose(read("en", page)).partition("\n---\n")[2])
    words = re.findall(r"[A-Za-z][\w'’-]*", LINK.sub("]", shown))
    long = len(words) > SITTING and not page.startswith("about/")
    if long or page.startswith("pytorch2/"):
        route = ROUTE["en"].search(shown)
        assert route and len(re.findall(r"\(#[\w-]+\)", route[0])) >= 3, (
            f"{page} has {len(words)} words, and no first reading of at least three sections"
        )


@pytest.mark.parametrize("language, page", BOTH)
def test_the_route_stands_in_the_box_under_its_one_name(language, page):
    text = read(language, page)
    assert ROUTED.findall(text) == ROUTE[language].findall(text)


def test_every_example_output_and_figure_is_shown():
    shown = set()
    for language, page in BOTH:
        path = DOCS / language / page
        shown |= {line.source for line in expand(path) if line.source}
        targets = [target for _, target in shown_figures(path)]
        targets += SOUND.findall(read(language, page))
        for question in of_page(path):
            shown |= {question.program.with_suffix(".txt"), question.mistakes}
            shown.add(question.mistakes.with_suffix(".txt"))
        shown |= {figure_source(path, target, ROOT) for target in targets}
    with_figures = {path.with_suffix(".py") for path in shown if path.suffix == ".svg"}
    there = {
        path
        for path in SNIPPETS.rglob("*")
        if path.suffix in {".py", ".txt", ".svg", ".wav", ".sh"} and KIT not in path.parents
    }
    unread = there - shown - with_figures - {SNIPPETS / "__init__.py"}
    assert not unread, f"no page shows {sorted(str(p.relative_to(ROOT)) for p in unread)}"


def test_every_output_can_be_printed_on_a_chinese_windows():
    """Redirected output is encoded in GBK there; what it lacks would end the script."""
    for path in SNIPPETS.rglob("*.txt"):
        text = path.read_text(encoding="utf-8")
        foreign = [one for one in dict.fromkeys(text) if not one.encode("gbk", errors="ignore")]
        assert not foreign, f"{path} prints {' '.join(foreign)}: write it in other characters"


@pytest.mark.parametrize("language, page", BOTH)
def test_code_lies_where_the_page_is(language, page):
    stem = page.removesuffix(".md").replace("-", "_")
    for block in blocks_of(DOCS / language / page):
        for piece in block.pieces:
            folder = piece.source.parent
            assert folder == SNIPPETS / stem or KIT in piece.source.parents, (
                f"line {block.lineno} shows code of another page: {piece.source}"
            )


def imports(path):
    """The modules of `snippets` that a file imports, each with its own name."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        yield from (name.split(".") for name in names if name.split(".")[0] == "snippets")


def test_the_library_imports_no_example_and_examples_none_of_another_page():
    for path in SNIPPETS.rglob("*.py"):
        own = path.parent.relative_to(ROOT).parts
        for name in imports(path):
            from_kit = name[1:2] == ["kit"]
            own_page = KIT not in path.parents and tuple(name[: len(own)]) == own
            assert from_kit or own_page, f"{path.relative_to(ROOT)} imports {'.'.join(name)}"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_api_reference_has_every_module_of_the_kit(language):
    shown = set()
    for page in (DOCS / language / "reference").glob("*.md"):
        for name, options in REFERENCE.findall(page.read_text(encoding="utf-8")):
            path = ROOT.joinpath(*name.split("."))
            shown.add(path if path.is_dir() else path.with_suffix(".py"))
            if "show_submodules: true" in options:
                shown |= set(path.glob("*.py"))
    modules = {path for path in KIT.rglob("*.py") if not path.name.startswith("_")}
    missing = modules - shown
    assert not missing, f"not in the reference: {sorted(str(p.relative_to(KIT)) for p in missing)}"


def test_every_page_is_in_the_navigation_of_both_languages():
    def pages(config):
        with (ROOT / config).open("rb") as file:
            return list(flat(yaml_load(file)["nav"]))

    def flat(entry):
        if isinstance(entry, str):
            yield entry
        else:
            for inner in entry.values() if isinstance(entry, dict) else entry:
                yield from flat(inner)

    zh = pages("mkdocs.yml")
    assert zh == pages("mkdocs.en.yml")
    assert sorted(page for page in zh if page.endswith(".md")) == PAGES


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_article_map_leads_to_every_chapter_page(language):
    links = {
        target.partition("#")[0] for target in LINK.findall(read(language, "about/article-map.md"))
    }
    chapters = {
        f"../{page}" for page in PAGES if "/" in page and page[:5] not in {"about", "refer"}
    }
    assert chapters <= links


def api_names():
    names = {}
    for language, page in BOTH:
        for generated, anchor in API.findall(read(language, page)):
            name = generated or anchor
            if name.startswith("torch"):
                names.setdefault(name, f"docs/{language}/{page}")
    return sorted(names.items())


@pytest.mark.parametrize("name, page", api_names())
def test_api_link_names_something_in_the_installed_torch(name, page):
    parts = name.split(".")
    for size in range(len(parts), 0, -1):
        try:
            found = importlib.import_module(".".join(parts[:size]))
        except ModuleNotFoundError:
            continue
        for part in parts[size:]:
            assert hasattr(found, part), f"{page} links {name}, which torch does not have"
            found = getattr(found, part)
        return
    pytest.fail(f"{page} links {name}, which cannot be imported")


def test_api_links_are_for_the_pinned_version():
    pinned = re.search(r"^torch==(\d+\.\d+)", (ROOT / "constraints.txt").read_text(), re.MULTILINE)
    for language, page in BOTH:
        for version in re.findall(r"docs\.pytorch\.org/docs/([^/]+)/", read(language, page)):
            assert version == pinned[1], f"docs/{language}/{page} links the docs of {version}"


@pytest.mark.parametrize("page", PAGES)
def test_chinese_paragraphs_are_chinese(page):
    text = re.sub(r"^---\n.*?\n---\n", "", read("zh", page), flags=re.DOTALL)
    for paragraph in re.split(r"\n\s*\n", prose(text)):
        words = re.sub(r"`[^`]*`|\$\$.*?\$\$|\$[^$\n]*\$|\]\([^)]*\)|<[^>]*>|:::.*", "", paragraph,
                       flags=re.DOTALL)  # fmt: skip
        if len(re.findall(r"[A-Za-z]{2,}", words)) > 8:
            assert re.search(r"[\u4e00-\u9fff]", words), f"not Chinese: {paragraph.strip()[:80]!r}"


@pytest.mark.parametrize("page", PAGES)
def test_chinese_typography(page):
    result = autocorrect_py.lint_for(read("zh", page), "markdown")
    wrong = [f"{line.line}: {line.old!r} -> {line.new!r}" for line in result.lines]
    assert not wrong, f"docs/zh/{page}:\n" + "\n".join(wrong)


def test_every_glossary_term_is_used():
    used = {match["id"] for language, page in BOTH for match in TERM.finditer(read(language, page))}
    unused = set(load(DOCS / "glossary.yml")) - used
    assert not unused, f"terms that no page links: {sorted(unused)}"


def test_the_quoted_numbers_are_those_of_the_harness():
    for language in ("zh", "en"):
        blocks, outputs, library, continued = set(), set(), set(), set()
        for page in PAGES:
            for block in blocks_of(DOCS / language / page):
                blocks |= {(block.syntax, piece.key) for piece in block.pieces}
                outputs |= {piece.output for piece in block.pieces if piece.output}
                outputs |= {file for piece in block.pieces for file, _ in piece.since.values()}
                continued |= {piece.key for piece in block.pieces[1:]}
                library |= {
                    piece.key
                    for piece in block.pieces
                    if re.search(
                        r"^\s*(from|import) snippets\b|python -m snippets\b", piece.key[2], re.M
                    )
                }
        assert count(DOCS / language) == {
            "examples": len(blocks),
            "outputs": len(outputs),
            "library": len(library),
            "continued": len(continued),
        }


def test_every_recorded_row_is_quoted():
    recorded = {
        (path, row)
        for path in SNIPPETS.rglob("results.json")
        for row in json.loads(path.read_text(encoding="utf-8"))
    }
    quoted = {
        (results_of(DOCS / language / page, mark["page"]), mark["key"].partition(".")[0])
        for language, page in BOTH
        for mark in MARK.finditer(read(language, page))
    }
    assert recorded == quoted


def test_nothing_is_left_to_write():
    for language, page in BOTH:
        text = read(language, page)
        for word in ("TODO", "FIXME", "待补", "待续", "coming soon"):
            assert word not in text, f"docs/{language}/{page} says {word!r}"


def test_links_stay_inside_the_docs():
    for language, page in BOTH:
        for target in LINK.findall(prose(read(language, page))):
            path = target.partition("#")[0]
            if path.endswith(".md") and not path.startswith("http"):
                full = posixpath.normpath(posixpath.join(posixpath.dirname(page), path))
                assert (DOCS / language / full).exists(), f"docs/{language}/{page} links {target}"


def test_sections_moved_from_pages_that_are_there():
    gone = {f"{page}.md" for page in moved.load(DOCS)} - set(PAGES)
    assert not gone, f"docs/moved.yml names {sorted(gone)}"


def test_the_tree_has_no_stray_top_level_files():
    allowed = {"docs", "snippets", "tests", "hooks", "site", "__pycache__"}
    found = {path.name for path in Path(ROOT).iterdir() if path.is_dir() and path.name[0] != "."}
    assert found - {path for path in found if path.endswith(".egg-info")} <= allowed


def test_the_extra_ecosystem_holds_what_examples_need():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    _, *packages = project["optional-dependencies"]["ecosystem"]
    needed = {
        name
        for language, page in BOTH
        for marks in re.findall(r"pytest\.mark\.needs\((.+?)\)-->", read(language, page))
        for name in re.findall(r'"(\w+)"', marks)
    }
    assert needed == {name.partition("[")[0] for name in packages}
