"""The search in a real browser: what it finds, what it loads, where it leads."""

import gzip
import json
import re
import statistics
import time
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import yaml
from axe_playwright_python.sync_playwright import Axe

import messages
import search
from headings import headings
from includes import ROOT
from tests.conftest import visit

FOLDERS = {"zh": "", "en": "en/"}
QUERIES = search.load(ROOT / "tests/site/queries.yml")
INPUT = ".md-search__input"
MOST_BYTES = 150_000
"""What the browser may ask for, compressed, from the opening of the search to the hits."""
PAUSE = 0.06
"""What the page waits for the next letter, in seconds."""
ANSWERED = "query => document.querySelector('.md-search-result__list').dataset.query === query"
HITS = "[...document.querySelectorAll('.md-search-result__item > a:first-child')].map(a => a.href)"


def ask(page, query):
    """Type a query; returns the addresses of the hits, one for each page that was found."""
    page.fill(INPUT, query)
    page.wait_for_function(ANSWERED, arg=query)
    return page.evaluate(HITS)


ASK_ALL = f"""async queries => {{
    const field = document.querySelector("{INPUT}");
    const answered = {ANSWERED};
    const found = [];
    const drawn = document.querySelectorAll(".md-container, .md-search__output");
    for (const part of drawn) part.style.display = "none";
    const later = window.setTimeout;
    window.setTimeout = (then, _, ...given) => later(then, 0, ...given);
    for (const query of queries) {{
        field.value = query;
        field.dispatchEvent(new InputEvent("input", {{ bubbles: true }}));
        while (!answered(query)) await new Promise(then => later(then, 1));
        found.push({HITS});
    }}
    window.setTimeout = later;
    for (const part of drawn) part.style.display = "";
    return found;
}}"""


def ask_all(page, queries):
    """The hits of many queries, without a pause, a picture or a call of the browser for each."""
    page.focus(INPUT)
    return dict(zip(queries, page.evaluate(ASK_ALL, queries), strict=True))


@pytest.fixture(scope="module")
def readers():
    """Language -> one reader for all tests, and the list of what goes wrong."""
    readers = {}
    yield readers
    for page, _ in readers.values():
        page.context.close()


@pytest.fixture
def at_home(browser, readers, address):
    """A language's reader on its home page; at the end nothing may have gone wrong."""
    used = []

    def at_home(language):
        if language not in readers:
            readers[language] = visit(browser, address, viewport={"width": 1200, "height": 900})
        page, problems = readers[language]
        problems.clear()
        used.append(problems)
        home = f"{address}/{FOLDERS[language]}index.html"
        if page.url != home:
            page.goto(home)
        return page

    yield at_home
    assert used and not any(used)


def page_of(address, language):
    path = urlsplit(address).path.partition(f"/{FOLDERS[language]}")[2]
    return path.removesuffix(".html")


def answers(address, language, wanted):
    """Whether a hit is one of those wanted: a page, or a page and the section it must lead to."""
    page = page_of(address, language)
    return page in wanted or f"{page}#{urlsplit(address).fragment}" in wanted


def part(site, language, name):
    """The data of one file of the index."""
    text = (site / FOLDERS[language] / f"search/{name}.js").read_text(encoding="utf-8")
    return json.loads(re.fullmatch(r'searchData\("[\w-]+",(.*)\)', text, re.DOTALL)[1])


@pytest.mark.parametrize("language", FOLDERS)
def test_queries_name_pages_that_exist(language):
    unseen = QUERIES["unseen"][language]
    assert len(QUERIES[language]) >= 200 and len(unseen) >= 50
    assert not set(QUERIES[language]) & set(unseen)
    for query, pages in [*QUERIES[language].items(), *unseen.items()]:
        for name in pages.split():
            page, _, section = name.partition("#")
            path = ROOT / "docs" / language / f"{page}.md"
            assert path.exists(), (query, name)
            assert not section or section in {at for _, _, at in headings(path)}, (query, name)


@pytest.mark.parametrize("language", FOLDERS)
@pytest.mark.parametrize("seen", [True, False])
def test_search_finds_the_page_that_answers(at_home, language, seen):
    page = at_home(language)
    ranks = {}
    queries = QUERIES[language] if seen else QUERIES["unseen"][language]
    found = ask_all(page, [*queries])
    for query, wanted in queries.items():
        good = [answers(hit, language, wanted.split()) for hit in found[query]]
        ranks[query] = good.index(True) + 1 if True in good else None
    below = {query: rank for query, rank in ranks.items() if not rank or rank > 3}
    count = len(ranks)
    first = sum(rank == 1 for rank in ranks.values()) / count
    three = 1 - len(below) / count
    reciprocal = sum(1 / rank for rank in ranks.values() if rank) / count
    name = language if seen else f"{language}, unseen"
    print(f"{name}: hit@1 {first:.3f}, hit@3 {three:.3f}, MRR {reciprocal:.3f} of {count}")
    assert three >= 0.95, below
    assert first >= 0.8, {query: rank for query, rank in ranks.items() if rank != 1}


@pytest.mark.parametrize("language", FOLDERS)
def test_a_pasted_message_leads_to_its_section(at_home, language):
    page = at_home(language)
    wanted = {}
    for name in messages.FIRST:
        for _, heading, section in headings(ROOT / "docs" / language / name):
            if heading.startswith("`"):
                pasted = re.sub(r"\d+", lambda number: f"{int(number[0]) + 3}", heading.strip("` "))
                wanted[pasted] = [f"{name.removesuffix('.md')}#{section}"]
    ranks = {}
    for pasted, hits in ask_all(page, [*wanted]).items():
        good = [answers(hit, language, wanted[pasted]) for hit in hits]
        ranks[pasted] = good.index(True) + 1 if True in good else 99
    assert len(ranks) >= 80
    assert max(ranks.values()) <= 3, {query: rank for query, rank in ranks.items() if rank > 3}
    assert sum(rank == 1 for rank in ranks.values()) >= 0.8 * len(ranks)


@pytest.mark.parametrize("language", FOLDERS)
@pytest.mark.parametrize(
    "query",
    [
        "mat1 and mat2 shapes cannot be multiplied (3x4 and 5x6)",
        "RuntimeError: one of the variables needed for gradient computation has been modified by"
        " an inplace operation",
        "brodcasting",
        "显存不足",
        "g",
    ],
)
def test_little_is_loaded_and_nothing_before_the_search_is_opened(
    browser, address, site, language, query
):
    page, problems = visit(browser, address, viewport={"width": 1200, "height": 900})
    loaded = []
    page.on("response", lambda response: loaded.append(urlsplit(response.url).path))
    page.goto(f"{address}/{FOLDERS[language]}about/article-map.html")
    page.wait_for_load_state("networkidle")
    assert not [path for path in loaded if "/search/" in path]
    loaded.clear()
    page.focus(INPUT)
    ask(page, query)
    sizes = {
        path: len(gzip.compress((site / path.lstrip("/")).read_bytes()))
        for path in loaded
        if path.endswith(".js")
    }
    assert any(path.endswith("/search/core.js") for path in sizes)
    page.context.close()
    assert not problems
    print(f"{language}: {query[:30]} {sum(sizes.values()):,} bytes in {len(sizes)} files")
    assert sum(sizes.values()) <= MOST_BYTES, sizes


@pytest.mark.parametrize(
    "language, query, shown",
    [
        ("zh", "反向传播", "反向传播"),
        ("en", "normalization", "normali[sz]"),
        ("zh", "requires_grad", "requires_grad"),
        ("en", "nn.Module", r"nn\.module"),
        ("zh", "PyTorch安装", "安装"),
        ("en", "brodcasting", "broadcast"),
        ("en", "nn.Liner", r"nn\.linear"),
        ("zh", "掩膜", "掩码|mask"),
    ],
)
def test_hit_leads_to_its_section_and_marks_the_words(at_home, language, query, shown):
    page = at_home(language)
    for address in ask(page, query)[:4]:
        page.goto(address)
        marks = page.locator("article mark")
        marks.first.wait_for(state="attached")
        texts = [text.lower() for text in marks.all_inner_texts()]
        assert any(re.search(shown, text) for text in texts), texts
        anchor = urlsplit(address).fragment
        if anchor:
            assert page.evaluate(
                "id => Math.abs(document.getElementById(id).getBoundingClientRect().top) < 200"
                " || innerHeight + scrollY >= document.body.scrollHeight - 2",
                anchor,
            )


@pytest.mark.parametrize("language", FOLDERS)
@pytest.mark.parametrize(
    "query",
    [
        "C++",
        "1e-3",
        "gradient:",
        "梯度:",
        "*",
        '"',
        "~2",
        "+ -",
        "a^b",
        "[",
        "\\",
        "</p>",
        "。",
        "🙂",
    ],
)
def test_symbols_are_no_error(at_home, language, query):
    page = at_home(language)
    found = ask(page, query)
    assert found or not re.search(r"\w", query) or query in {"~2", "</p>", "梯度:"}
    assert page.locator(".md-search-result__meta").inner_text()


def test_name_is_found_whole_and_in_any_company(at_home):
    page = at_home("zh")
    for query, wanted in {
        "requires_grad": "requires_grad",
        "nn.Module": "nn.Module",
        "PyTorch安装": "安装",
        "Adam优化器": "优化器",
    }.items():
        assert ask(page, query)
        assert wanted in page.locator(".md-search-result__list").inner_text()


@pytest.mark.parametrize("language", FOLDERS)
def test_first_hit_comes_at_once(open_page, language):
    page = open_page(f"{FOLDERS[language]}index.html", width=1200, height=900)
    page.wait_for_load_state("networkidle")
    queries = {
        "zh": ("卷积", "显存不足", "optimizer", "广播", "梯度裁剪", "nn.Liner", "怎么加速训练"),
        "en": ("dropout", "out of memory", "optimizer", "brodcasting", "nn.Liner", "train slow"),
    }[language]
    devtools = page.context.new_cdp_session(page)
    devtools.send("Performance.enable", {"timeDomain": "threadTicks"})

    def worked():
        metrics = devtools.send("Performance.getMetrics")["metrics"]
        return next(m["value"] for m in metrics if m["name"] == "TaskDuration")

    waits, busy = [], []
    for query in queries:
        start, before = time.perf_counter(), worked()
        page.focus(INPUT)  # the first time, what has to be loaded is part of the wait
        ask(page, query)
        busy.append(PAUSE + worked() - before)
        waits.append(time.perf_counter() - start)
    print(f"{language}: waits", *(f"{wait:.3f}" for wait in waits))
    print(f"{language}: of these, the page's own", *(f"{wait:.3f}" for wait in busy))
    # What a busy machine adds to the waits is not the page's own.
    assert statistics.median(busy[1:]) < 0.3, (busy, waits)
    assert busy[0] < 0.5, (busy, waits)


def test_frequent_words_are_found(at_home, site):
    for language in FOLDERS:
        words = part(site, language, "words").split()[:300]
        if language == "zh":
            words += frequent_chinese(site)[:300]
        page = at_home(language)
        assert len(words) >= 300
        assert not [word for word, hits in ask_all(page, words).items() if not hits]


def frequent_chinese(site):
    """Pairs of characters, those in most sections first."""
    names = range(len(part(site, "zh", "core")["shards"]))
    entries = {}
    for name in names:
        entries |= part(site, "zh", f"terms-{name}")
    pairs = [term for term in entries if re.fullmatch("[\u3400-\u9fff]{2}", term)]
    return sorted(pairs, key=lambda term: -len(entries[term]))


def test_names_that_the_glossary_avoids_lead_where_its_own_lead(at_home):
    terms = search.load(ROOT / "docs/glossary.yml")
    avoided = {word: term["zh"] for term in terms.values() for word in term.get("not", ())}
    assert len(avoided) > 10
    page = at_home("zh")
    found = ask_all(page, [*avoided, *avoided.values()])
    other = {word for word, own in avoided.items() if found[own][0] not in found[word][:2]}
    assert not other


@pytest.mark.parametrize(
    "query, names",
    [
        ("torch.einsum", ["torch.einsum"]),
        ("nn.Linear", ["torch.nn.Linear"]),
        ("einsum()", ["torch.einsum"]),
        ("F.relu", ["torch.nn.functional.relu"]),
        ("nosuchname", []),
        ("gradient clipping", []),
    ],
)
def test_name_leads_to_its_row_in_the_index(at_home, query, names):
    page = at_home("en")
    page.focus(INPUT)
    ask(page, query)
    rows = page.locator(".search-names a")
    assert [row.split("#")[1] for row in rows.evaluate_all("all => all.map(a => a.href)")] == names
    if names:
        rows.first.click()
        page.wait_for_url(f"**/reference/torch-names.html#{names[0]}")
        assert page.evaluate("document.querySelector(':target').textContent") == names[0]


def test_key_that_is_there_twice_is_refused(tmp_path):
    path = tmp_path / "queries.yml"
    path.write_text("zh:\n  a: 1\n  b: 2\n", encoding="utf-8")
    assert search.load(path) == {"zh": {"a": 1, "b": 2}}
    path.write_text("zh:\n  a: 1\n  b: 2\n  a: 3\n", encoding="utf-8")
    with pytest.raises(yaml.YAMLError, match="'a' is there twice"):
        search.load(path)


def test_search_works_from_disk(open_page, site):
    for folder, query, wanted in (("", "反向传播", "autograd"), ("en/", "broadcasting", "tensor")):
        page = open_page((site / folder / "concepts/modules.html").as_uri())
        first = ask(page, query)[0]
        assert first.startswith("file:") and wanted in first
        open_page(first)
        page.locator("article mark").first.wait_for(state="attached")


def test_page_says_where_the_index_is_missing(browser, site, tmp_path):
    copy = tmp_path / "site"
    (copy / "concepts").mkdir(parents=True)
    for name in ("assets", "concepts/modules.html"):
        (copy / name).symlink_to(site / name)
    page = browser.new_page()
    page.goto((copy / "concepts/modules.html").as_uri())
    page.focus(INPUT)
    page.get_by_text("make serve").wait_for(state="attached")
    page.close()


def test_search_by_keyboard(open_page):
    page = open_page("en/concepts/modules.html", width=1200, height=900)
    for keys in ("/", "s", "Control+k"):
        page.keyboard.press(keys)
        assert page.evaluate("document.activeElement.name") == "query"
        page.keyboard.press("Escape")
        assert page.evaluate("document.activeElement === document.body")
        assert not page.is_checked("#__search")
    page.keyboard.press("/")
    ask(page, "broadcasting")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    hit = page.evaluate("document.activeElement.href")
    page.keyboard.press("Enter")
    page.wait_for_url(hit)


@pytest.mark.parametrize("width", [360, 1200])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_hits_are_accessible(open_page, width, scheme):
    page = open_page("en/concepts/modules.html", width=width, height=740)
    page.emulate_media(color_scheme=scheme)
    page.add_style_tag(content="* { transition: none !important }")
    if width < 500:
        page.click(".md-header__button[for=__search]")
    ask(page, "gradient clipping")
    assert page.locator(".md-search-result__item").first.is_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.evaluate("document.querySelector('article').replaceChildren()")
    found = Axe().run(page, context=".md-search").response["violations"]
    assert not found, [(v["id"], [n["html"][:120] for n in v["nodes"]][:3]) for v in found]


@pytest.mark.parametrize("language", FOLDERS)
def test_index_holds_every_section_once_and_no_notebook(site, language):
    pages = part(site, language, "core")["pages"]
    addresses = [url for url, *_ in pages]
    assert len(set(addresses)) == len(addresses)
    sources = {
        path.relative_to(ROOT / "docs" / language).with_suffix(".html").as_posix()
        for path in (ROOT / "docs" / language).rglob("*.md")
    }
    assert set(addresses) == sources
    for url, _, sections in pages:
        html = Path(site / FOLDERS[language] / url).read_text(encoding="utf-8")
        for identifier, heading in sections:
            assert f'id="{identifier}"' in html, (url, identifier)
            assert heading and "¶" not in heading


def test_words_of_both_spellings_and_all_forms_have_one_stem():
    for words in (
        "normalise normalize normalised normalizing normalisation normalization",
        "label labels labelled labeled labelling",
        "colour color colours",
        "optimiser optimizer optimize optimise",
        "gradient gradients",
        "train trains trained training",
        "batch batches",
        "licence license",
        "behaviour behavior",
    ):
        assert len({search.stem(word) for word in words.split()}) == 1, words


def test_names_and_chinese_become_terms():
    assert list(search.terms("nn.Module")) == ["nn.module", "nn", "modul"]
    assert list(search.terms("requires_grad")) == ["requires_grad", "requir", "grad"]
    assert next(search.terms("back-propagation")) == search.stem("backpropagation")
    assert list(search.terms("多GPU训练")) == ["多", "gpu", "训练"]
    assert list(search.terms("1e-3 C++")) == ["1e-3", "c++"]
    assert "dataloader" in search.terms("DataLoader") and "load" not in search.terms("x")


def test_extra_words_belong_to_sections_that_exist(site):
    for language in FOLDERS:
        known = set()
        for url, _, sections in part(site, language, "core")["pages"]:
            name = url.removesuffix(".html")
            known |= {name} | {f"{name}#{identifier}" for identifier, _ in sections}
        assert set(search._rules()["words"]) <= known
