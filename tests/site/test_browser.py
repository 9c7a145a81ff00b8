"""The site in a real browser: copying, language switch, palette, accessibility."""

import functools
import gzip
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe

import moved
from includes import expand
from tests.conftest import visit
from tests.site.test_structure import BOTH, DOCS

FOLDERS = {"zh": "", "en": "en/"}
MOST_BYTES = 250_000
"""What the browser may ask for at the first view of a page, compressed."""

ALL_IN_VIEW = """
    window.IntersectionObserver = class extends IntersectionObserver {
        constructor(then, options) {
            super(then, options);
            this.then = then;
        }
        observe(tag) {
            super.observe(tag);
            const seen = [{ target: tag, isIntersecting: true }];
            if (tag.matches("pre > code")) queueMicrotask(() => this.then(seen, this));
        }
    };
"""
"""Lets the theme take each block of code for one in view: then it has its button."""

THIN_OUT = """async judged => {
    const seen = new Set(judged);
    const once = kind => !seen.has(kind) && seen.add(kind);
    for (const name of [".md-header", ".md-sidebar--primary", ".md-footer"]) {
        const kind = `${document.documentElement.lang} ${name}`;
        if (!once(kind)) document.querySelector(name).remove();
    }
    for (const token of document.querySelectorAll("code span[class]:not(:has(*))")) {
        const kind = `${token.className} ${!!token.closest(".hll")}`;
        if (!once(kind)) token.replaceWith(token.textContent);
    }
    for (const formula of document.querySelectorAll("math")) formula.replaceChildren("x");
    document.querySelectorAll("details").forEach(details => details.open = true);
    for (const frame of [1, 2]) await new Promise(requestAnimationFrame);
    return [...seen];
}"""
"""Leaves what no page before has shown of what is the same on all: a token of each kind of
highlighted code, and a language's header, menu and footer. What observes sizes has seen the rest
when it is done."""

ONE_OF_A_KIND = """() => {
    const fresh = new Set();
    for (let tag of Object.values(window.fresh || {}).flat()) {
        for (; tag && !fresh.has(tag); tag = tag.parentElement) fresh.add(tag);
    }
    const seen = new Set(JSON.parse(sessionStorage.kinds || "[]"));
    const free = /^(id|href|src|alt|title|name|value|aria-label|width|height|datetime|d|data-.*)$/;
    const refers = /^(for|aria-(labelledby|describedby|controls))$/;
    const known = id => document.getElementById(id);
    const outer = new Map([[document.body, ""]]);
    const tags = document.body.querySelectorAll("*");
    const own = new Map([...tags].map(tag => [tag, [
        tag.localName,
        ...[...tag.attributes].map(({ name, value }) => {
            if (refers.test(name)) value = value.split(" ").every(known);
            return `${name}=${free.test(name) ? !!value.trim() : value}`;
        }).sort(),
        [...tag.childNodes].some(node => node.nodeType === 3 && node.data.trim()),
        tag.scrollWidth > tag.clientWidth,
    ].join(" ")]));
    for (const tag of tags) outer.set(tag, `${outer.get(tag.parentElement)}/${own.get(tag)}`);
    const inner = tag =>
        `<${own.get(tag)}>${[...new Set([...tag.children].map(inner))].sort().join("")}`;
    const blocks = "article :is(p, li, pre, table, tbody > tr, figure, details, div), "
        + ".md-nav__item, .md-tabs__item";
    for (const block of [...document.querySelectorAll(blocks)].reverse()) {
        if (block.querySelector("h1, h2, h3, h4, h5, h6, [accesskey], a img")) continue;
        const kind = `${outer.get(block.parentElement)} ${inner(block)}`;
        if (seen.has(kind) && !fresh.has(block)) block.remove();
        seen.add(kind);
    }
    sessionStorage.kinds = JSON.stringify([...seen]);
}"""
"""Leaves, of the blocks that no page before has shown, one of a kind: the same tags and attributes
at the same place, the same parts in whatever order and number, with a text or without, wider than
its place or not; and those whose contrast is yet to be judged."""

FRESH = """([scheme, judged]) => {
    const seen = new Set(judged);
    const still = (value, usual) => (value === usual ? "" : value);
    const ground = tag => {
        const s = getComputedStyle(tag);
        return [still(s.backgroundColor, "rgba(0, 0, 0, 0)"), still(s.backgroundImage, "none"),
            still(s.opacity, "1"), still(s.filter, "none"), still(s.mixBlendMode, "normal"),
            still(s.position, "static")].join(" ").trim();
    };
    const grounds = new Map([[null, ""]]);
    const below = tag => {
        if (!grounds.has(tag)) {
            grounds.set(tag, [below(tag.parentElement), ground(tag)].filter(Boolean).join("/"));
        }
        return grounds.get(tag);
    };
    const fresh = [];
    for (const tag of document.body.querySelectorAll("*")) {
        const text = [...tag.childNodes].some(node => node.nodeType === 3 && node.data.trim());
        if (!text && !tag.matches("input, select, textarea")) continue;
        if (!tag.checkVisibility()) continue;
        const s = getComputedStyle(tag);
        const kind = [s.color, s.fontSize, s.fontWeight, s.textShadow, tag.matches(":disabled"),
            below(tag)].join("|");
        if (!seen.has(kind) && seen.add(kind)) fresh.push(tag);
    }
    window.fresh = { ...window.fresh, [scheme]: fresh };
    return [...seen];
}"""
"""Remembers the tags that have text of a colour and size on grounds that no page before had."""

CONTRAST = """async scheme => {
    const include = window.fresh[scheme];
    if (!include.length) return [];
    const options = { resultTypes: ["violations"], runOnly: ["color-contrast"] };
    return (await axe.run({ include }, options)).violations;
}"""
"""Judges the contrast of those tags."""


@pytest.fixture(scope="module")
def reader(browser, address):
    """One reader with a phone who opens page after page; what goes wrong, is asked, was judged."""
    page, problems = visit(browser, address, viewport={"width": 360, "height": 740})
    page.add_init_script(Axe().axe_script)
    page.add_init_script(ALL_IN_VIEW)
    asked = set()
    page.on("request", lambda request: asked.add(urlsplit(request.url)))
    yield page, problems, asked, {"once": [], "dark": [], "light": []}
    page.context.close()


@functools.cache
def compressed(site, path):
    """How many bytes of a file of the site travel."""
    return len(gzip.compress((site / path.lstrip("/")).read_bytes()))


SCHEMES = {"dark": "slate", "light": "default"}
ALL_BUT_CONTRAST = {
    "resultTypes": ["violations"],
    "rules": {"color-contrast": {"enabled": False}},
}
SHOW = "scheme => document.body.dataset.mdColorScheme = scheme"
"""Changes to a palette as `test_palette_follows_the_system_until_it_is_chosen` shows that the theme
does, without drawing the page."""
STILL = "*, ::before, ::after { transition: none !important }"
"""No colour half-way."""


def named(violations):
    """What axe found, in short."""
    return [
        (violation["id"], [node["html"][:120] for node in violation["nodes"]][:3])
        for violation in violations
    ]


def judge(page, judged):
    """What axe finds in blocks and texts of the kinds that no page before had.

    Args:
        page: The page.
        judged: For each palette, the kinds of text that were judged; those of this page are added.

    Returns:
        What is too faint in each palette, and all else.
    """
    for scheme in SCHEMES:
        page.evaluate(SHOW, SCHEMES[scheme])
        judged[scheme] = page.evaluate(FRESH, [scheme, judged[scheme]])
    page.evaluate(ONE_OF_A_KIND)
    results = page.evaluate("options => axe.run(options)", ALL_BUT_CONTRAST)
    found = {"all else": results["violations"]}
    for scheme in reversed(SCHEMES):
        page.evaluate(SHOW, SCHEMES[scheme])
        found[scheme] = page.evaluate(CONTRAST, scheme)
    return {kind: named(violations) for kind, violations in found.items() if violations}


def built(language, page):
    return ("" if language == "zh" else "en/") + page.removesuffix(".md") + ".html"


@pytest.mark.parametrize("language, path", BOTH)
def test_page_in_the_browser(reader, address, site, language, path):
    page, problems, asked, judged = reader
    problems.clear()
    asked.clear()
    page.goto(f"{address}/{built(language, path)}")
    page.add_style_tag(content=STILL)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    judged["once"] = page.evaluate(THIN_OUT, judged["once"])
    assert not judge(page, judged)
    sizes = {url.path: compressed(site, url.path) for url in asked if url.scheme == "http"}
    assert f"/{FOLDERS[language]}assets/site.css" in sizes  # what is in the cache counts, too
    assert sum(sizes.values()) <= MOST_BYTES, sorted(sizes.items(), key=lambda item: -item[1])[:9]
    assert not problems


SPOIL = """() => {
    const all = selector => [...document.querySelectorAll(`article ${selector}`)];
    all("p:not(:has(*))").at(-1).append(new Image());
    all("p > a[href]").at(-1).textContent = "";
    all("p > code").at(-1).setAttribute("aria-nosuch", "1");
    all("li").at(-1).setAttribute("role", "nosuch");
    all("th").at(-1).textContent = "";
    all("tbody > tr > td").at(-1).setAttribute("headers", "nosuch");
    all("div.language-python").at(-1).setAttribute("role", "dialog");
    all(".md-code__button").at(-1).removeAttribute("title");
    const wide = all("pre > code").findLast(code => code.scrollWidth > code.clientWidth);
    wide.removeAttribute("tabindex");
    all("label.tick").at(-1).after(document.createElement("input"));
}"""


@pytest.fixture
def visit_again(open_page):
    """Open a page as the test of all pages does; gives what is found, and what is left of it."""
    judged = {scheme: [] for scheme in SCHEMES}
    page = open_page("about:blank")
    page.add_init_script(Axe().axe_script)
    page.add_init_script(ALL_IN_VIEW)

    def visit_again(change=lambda page: None):
        page = open_page("concepts/autograd.html", width=360, height=740)
        page.add_style_tag(content=STILL)
        page.evaluate(THIN_OUT, [])
        assert page.locator("article pre .md-code__button").count() >= 20
        change(page)
        found = judge(page, known := dict(judged))
        if not found:
            judged.update(known)
        return found, page.locator("article :is(p, li)").count()

    return visit_again


def test_a_fault_in_a_block_of_a_known_kind_is_found(visit_again):
    assert visit_again()[1]
    assert visit_again() == ({}, 0)
    found, left = visit_again(lambda page: page.evaluate(SPOIL))
    assert left and list(found) == ["all else"]
    found = {rule for rule, _ in found["all else"]}
    assert found == {
        "image-alt",
        "link-name",
        "aria-valid-attr",
        "aria-roles",
        "empty-table-header",
        "td-headers-attr",
        "aria-dialog-name",
        "button-name",
        "scrollable-region-focusable",
        "label",
    }


FAINT = {
    "article p { color: #999 !important }": ["light"],
    "[data-md-color-scheme=slate] article li { color: #444 !important }": ["dark"],
    "article table { opacity: 0.4 }": ["dark", "light"],
    "article p { background: #777 !important }": ["dark", "light"],
    "article td { font-size: 1px; color: #888; --md-typeset-a-color: #8cf }": ["light"],
}


def test_contrast_of_a_new_kind_is_judged(visit_again):
    assert visit_again()[0] == {}
    for rule, where in FAINT.items():
        found, _ = visit_again(lambda page, rule=rule: page.add_style_tag(content=rule))
        assert sorted(found) == where, rule


COPY = "[data-md-type=copy], .md-clipboard"
PRESS = f"""async block => {{
    await navigator.clipboard.writeText("");
    block.scrollIntoView({{ behavior: "instant" }});
    const end = Date.now() + 4000;
    const frame = () => new Promise(requestAnimationFrame);
    while (!block.querySelector("{COPY}") && Date.now() < end) await frame();
    block.querySelector("{COPY}").click();
    let text = "";
    while (!text && Date.now() < end) {{
        await frame();
        text = await navigator.clipboard.readText();
    }}
    return text;
}}"""
"""Presses the button of a block, which has one when it comes into view; the way of the mouse there
costs more than all the rest."""


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("name", ["concepts/autograd.md", "tools/cheat-sheet.md"])
def test_copy_gives_exactly_the_example(open_page, language, name):
    page = open_page(built(language, name), width=1200, height=900)
    files = []
    for line in expand(DOCS / language / name):
        if line.source and line.source.suffix == ".py" and line.source not in files:
            files.append(line.source)
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    blocks = page.locator(".language-python")
    assert blocks.count() == len(files)
    texts = [file.read_text(encoding="utf-8").rstrip("\n") for file in files]
    for number in (0, -1):
        block = blocks.nth(number)
        block.scroll_into_view_if_needed()
        block.hover()
        block.locator(COPY).first.click()
        copied = page.evaluate("navigator.clipboard.readText()")
        assert copied.rstrip("\n") == texts[number], files[number]
    for block, file, text in zip(blocks.element_handles(), files, texts, strict=True):
        assert block.evaluate(PRESS).rstrip("\n") == text, file


def test_code_can_be_reached_by_the_keyboard(open_page):
    page = open_page(built("en", "concepts/autograd.md"), width=360, height=740)
    wide = "[...document.querySelectorAll('pre > code')].filter(c => c.scrollWidth > c.clientWidth)"
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    stops = "codes => codes.length > 5 && codes.every(code => code.tabIndex === 0)"
    assert page.evaluate(f"({stops})({wide})")
    first = page.locator("article pre").first
    buttons = first.locator("button")
    assert not buttons.count() and page.locator("article pre").count() > 20
    before = first.bounding_box()["height"]
    page.locator("article pre > code").first.focus()
    buttons.first.wait_for()
    assert first.bounding_box()["height"] == before
    assert page.evaluate(f"({stops})({wide})")
    page.keyboard.press("Shift+Tab")
    assert buttons.last.evaluate("button => button === document.activeElement")


@pytest.mark.parametrize("through", ["server", "file"])
def test_language_switch_stays_on_the_page(open_page, site, through):
    start = "concepts/autograd.html"
    page = open_page(start if through == "server" else (site / start).as_uri())
    for language in ("en", "zh"):
        page.hover(".md-select")
        page.click(f".md-select__link[hreflang={language}]")
        folder = "/en" if language == "en" else ""
        page.wait_for_url(f"**{folder}/concepts/autograd.html")
        assert page.get_attribute("html", "lang") == language
    assert "/en/" not in page.url


@pytest.mark.parametrize("through", ["server", "file"])
@pytest.mark.parametrize("folder", FOLDERS.values())
def test_links_to_a_section_that_moved_lead_on(open_page, site, through, folder):
    start = {"server": folder, "file": f"{(site / folder).as_uri()}/"}[through]
    for old, sections in moved.load(DOCS).items():
        (identifier, target), *_ = sections.items()
        page = open_page(f"{start}{old}.html#{identifier}")
        page.wait_for_url(f"**/{folder}{target.replace('#', '.html#')}")
        assert page.locator(":target").inner_text().strip()
    identifier, target = list(sections.items())[-1]
    open_page(f"{start}{old}.html").evaluate("id => location.hash = id", identifier)
    page.wait_for_url(f"**/{folder}{target.replace('#', '.html#')}")


def test_a_section_that_moved_without_scripts(browser, address):
    page = browser.new_context(java_script_enabled=False).new_page()
    (old, sections), *_ = moved.load(DOCS).items()
    identifier, *others = sections
    page.goto(f"{address}/en/{old}.html#{identifier}")
    assert page.locator(".moved:target a").is_visible()
    assert not page.locator(f".moved#{others[0]}").is_visible()
    page.click(".moved:target a")
    page.wait_for_url(f"**/en/{sections[identifier].replace('#', '.html#')}")
    page.context.close()


def test_palette_follows_the_system_until_it_is_chosen(open_page):
    page = open_page("index.html", width=1200, height=900)

    def expect(scheme):
        page.wait_for_selector(f"body[data-md-color-scheme={scheme}]")

    def attributes():
        attributes = page.evaluate("Object.entries(document.body.dataset)")
        return {name: value for name, value in attributes if name != "mdColorMedia"}

    by_theme = {}
    for system, scheme in SCHEMES.items():
        page.emulate_media(color_scheme=system)
        expect(scheme)
        by_theme[scheme] = attributes()
    page.evaluate(SHOW, "slate")
    assert attributes() == by_theme["slate"] != by_theme["default"]
    page.evaluate(SHOW, "default")
    page.click("label[for=__palette_1]")
    page.click("label[for=__palette_2]")
    expect("slate")
    page.reload()
    expect("slate")
    page.click("label[for=__palette_0]")
    expect("default")


def test_formulas_use_the_sites_own_font(open_page):
    page = open_page(built("en", "concepts/autograd.md"))
    page.evaluate("document.fonts.ready")
    assert page.evaluate("document.fonts.check('16px \"STIX Two Math\"')")
    assert page.locator("article math").count() > 3


def test_term_shows_its_meaning(open_page):
    page = open_page(built("en", "concepts/autograd.md"), width=1200, height=900)
    term = page.locator("a.term").first
    meaning = term.get_attribute("title")
    term.hover()
    page.get_by_text(meaning).wait_for()


def test_unknown_address_gives_the_404_page(browser, address):
    page = browser.new_page()
    response = page.goto(f"{address}/404.html")
    assert response.ok
    assert page.locator("article h1").inner_text()
    page.close()


ON_PAPER = """() => {
    const canvas = document.createElement("canvas")
        .getContext("2d", { willReadFrequently: true });
    const rgba = colour => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
        return [r, g, b].map(value => (value * a) / 255 + 255 - a);
    };
    const light = colour => rgba(colour)
        .map(value => value / 255)
        .map(c => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
        .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
    document.querySelectorAll("details").forEach(details => details.open = true);
    const faint = {};
    for (const tag of document.querySelectorAll("article *")) {
        const own = [...tag.childNodes].some(n => n.nodeType === 3 && n.data.trim());
        if (!own || !tag.getClientRects().length) continue;
        const contrast = 1.05 / (light(getComputedStyle(tag).color) + 0.05);
        if (contrast < 4.5) faint[`${tag.localName}.${tag.className}`] = contrast.toFixed(1);
    }
    const turned = [...document.querySelectorAll("article img")]
        .filter(image => getComputedStyle(image).filter !== "none")
        .map(image => image.getAttribute("src"));
    return [faint, turned];
}"""
"""What would be too faint on white paper (printers leave out grounds), and inverted figures."""


@pytest.mark.parametrize(
    "path",
    ["index.html", "en/concepts/autograd.html", "applications/animals.html", "faq/multi-gpu.html"],
)
def test_dark_mode_prints_dark_on_white(open_page, path):
    page = open_page(path, width=1200, height=900)
    page.emulate_media(media="screen", color_scheme="dark")
    page.wait_for_selector("body[data-md-color-scheme=slate]")
    page.add_style_tag(content=STILL)
    faint, turned = page.evaluate(ON_PAPER)
    assert faint and (turned or path == "index.html"), "the check sees the dark screen"
    page.emulate_media(media="print", color_scheme="dark")
    faint, turned = page.evaluate(ON_PAPER)
    assert not faint and not turned
    page.add_style_tag(
        content="[data-md-color-scheme=slate] { --md-code-hl-keyword-color: #9bbcf5 }"
    )
    assert any(name.startswith("span.k") for name in page.evaluate(ON_PAPER)[0])


TICKED = ".md-nav--primary a.md-nav__link:has(.tick-mark)"


@pytest.mark.parametrize("through", ["server", "file"])
def test_ticks_are_kept_in_this_browser(open_page, site, through):
    def path(name):
        return name if through == "server" else (site / name).as_uri()

    page = open_page(path("concepts/autograd.html"), width=1300, height=900)
    read = page.locator(".standing input")
    solved = page.locator("label.tick input")
    assert solved.count() == page.locator("h3[id^=exercise-]").count() > 2
    assert not page.locator(TICKED).count()
    for box in (read, solved.nth(1)):
        box.focus()
        page.keyboard.press("Space")
    assert page.locator(TICKED).count() == 1
    open_page(path("en/concepts/autograd.html"))
    assert read.is_checked() and solved.nth(1).is_checked() and not solved.nth(0).is_checked()
    assert page.locator(TICKED).count() == 1
    open_page(path("en/about/learning-paths.html"))
    marks = page.locator("article :is(td, li) a:has(.tick-mark)")
    assert marks.count() >= 4, "at least once on each path"
    hrefs = marks.evaluate_all("links => links.map(link => link.getAttribute('href'))")
    assert set(hrefs) == {"../concepts/autograd.html"}
    open_page(path("concepts/autograd.html"))
    read.uncheck()
    assert not page.locator(TICKED).count()


def test_a_browser_that_keeps_nothing_shows_no_ticks(open_page):
    page = open_page("index.html")
    page.add_init_script("""
        const { getItem } = Storage.prototype;
        Storage.prototype.getItem = function (key) {
            if (key === "ticks") throw new Error("no storage");
            return getItem.call(this, key);
        };
    """)
    open_page("concepts/autograd.html")
    assert page.locator(".standing").is_visible()
    assert not page.locator(".standing input").is_visible()
    assert not page.locator("label.tick").count()


def test_map_of_prerequisites_by_keyboard(open_page):
    page = open_page("en/about/learning-paths.html", width=390, height=800)
    row = page.locator("svg.map g", has=page.get_by_text("Autograd", exact=True))
    width = "row => getComputedStyle(row.querySelector('path')).strokeWidth"
    thin = row.evaluate(width)
    row.locator("a").focus()
    assert row.evaluate(width) != thin
    page.keyboard.press("Enter")
    page.wait_for_url("**/en/concepts/autograd.html")


@pytest.mark.parametrize("folder", ["", "en/"])
@pytest.mark.parametrize("width, height", [(1440, 900), (390, 844)])
def test_the_first_screen_promises_and_can_be_touched(open_page, folder, width, height):
    page = open_page(f"{folder}index.html", width=width, height=height)
    for part in ("h1", ".md-button--primary", "img", ".start"):
        box = page.locator(f".hero {part}").bounding_box()
        assert box["y"] > 0 and box["y"] + box["height"] < height, part
    counts = page.locator(".hero li strong").all_inner_texts()
    assert len(counts) == 5 and all(int(count) > 50 for count in counts)
    shown = page.evaluate("""() =>
        [...document.querySelectorAll("#eight-tasks ~ ul li")].map(card => {
            const [part, whole] = [card, card.querySelector("img")].map(
                tag => tag.getBoundingClientRect()
            );
            return [(part.x - whole.x) / part.width, (part.y - whole.y) / part.width / 0.75];
        })
    """)
    parts = [(column, row) for row in range(2) for column in range(4)]
    assert shown == [pytest.approx(part, abs=0.02) for part in parts]
