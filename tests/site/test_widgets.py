"""The pictures that move, in a real browser: by mouse, touch and keyboard, and against torch."""

import gzip
import re

import pytest
import torch
from axe_playwright_python.sync_playwright import Axe

from includes import ROOT
from tests.conftest import visit
from tests.site.test_structure import BOTH, WIDGET, read

ASSETS = ROOT / "docs" / "theme" / "assets"
MODULES = sorted(path for path in (ASSETS / "widgets").glob("*.js"))
WIDGETS = [path.stem for path in MODULES if path.stem != "frame"]
PHONE = {"width": 360, "height": 740}
PLACES = {
    (language, name.removeprefix("data-widget=")): page
    for language, page in BOTH
    for name in WIDGET.findall(read(language, page))
    if name.startswith("data-widget=")
}
"""Language and widget -> the page that shows it."""


def test_every_widget_is_shown_and_every_shown_one_is_there():
    assert WIDGETS and set(PLACES) == {(lang, name) for lang in ("zh", "en") for name in WIDGETS}


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.stem)
def test_a_module_is_small(module):
    assert module.stat().st_size <= 15_000


def test_the_first_view_of_a_page_grows_by_little():
    style = re.search(r"/\* Pictures that move.*?\n\n/\*", (ASSETS / "site.css").read_text(), re.S)
    script = re.search(
        r"// A picture that moves.*?\n}\)\(\);\n", (ASSETS / "site.js").read_text(), re.S
    )
    assert sum(len(gzip.compress(part[0].encode())) for part in (style, script)) <= 3000


def url(address, language, name):
    page = PLACES[language, name].removesuffix(".md")
    return f"{address}/{'' if language == 'zh' else 'en/'}{page}.html"


def scroll_to(page, name):
    """Scroll to the figure; gives the widget that takes its place."""
    figure = page.locator(f"img[data-widget={name}]")
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    figure.scroll_into_view_if_needed()
    widget = page.locator(f"img[data-widget={name}] + .widget")
    widget.wait_for()
    assert not figure.is_visible()
    return widget


@pytest.fixture
def show(browser, address):
    """Show a widget to a reader with a phone; at the end nothing may have gone wrong."""
    page, problems = visit(browser, address, viewport=PHONE, has_touch=True)

    def show(name, language="en", **media):
        page.emulate_media(**media)
        page.goto(url(address, language, name))
        return scroll_to(page, name)

    yield show
    page.context.close()
    assert not problems


@pytest.fixture
def call(show):
    """Call what the module of a widget exports; gives what it returns."""

    def call(name, function, *arguments):
        source = f"async ([given, url]) => (await import(url)).{function}(...given)"
        return show(name).page.evaluate(source, [arguments, f"/assets/widgets/{name}.js"])

    return call


@pytest.mark.parametrize("name", WIDGETS)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_it_takes_the_place_of_its_figure_when_scrolled_to(browser, address, language, name):
    page, problems = visit(browser, address, viewport=PHONE)
    asked = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(address)))
    page.goto(url(address, language, name))
    page.wait_for_load_state("networkidle")
    figure = page.locator(f"img[data-widget={name}]")
    assert not any("/widgets/" in path for path in asked)
    widget = scroll_to(page, name)
    folder = "" if language == "zh" else "/en"
    assert f"{folder}/assets/widgets/{name}.js" in asked
    assert widget.get_attribute("aria-label") == figure.get_attribute("alt")
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    text = widget.inner_text()
    assert bool(re.search("[\u4e00-\u9fff]", text)) == (language == "zh"), text
    assert "undefined" not in text and "NaN" not in text
    page.add_style_tag(content="* { transition: none !important }")
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        page.wait_for_selector(
            f"body[data-md-color-scheme={'slate' if scheme == 'dark' else 'default'}]"
        )
        found = Axe().run(page, context=".widget").response["violations"]
        assert not found, [(v["id"], [node["html"][:120] for node in v["nodes"]]) for v in found]
    page.emulate_media(media="print")
    assert figure.is_visible() and not widget.is_visible()
    assert not problems
    page.context.close()


@pytest.mark.parametrize("name", WIDGETS)
def test_the_figure_stays_where_the_widget_cannot_be(browser, address, site, name):
    quiet, problems = visit(browser, address, java_script_enabled=False)
    quiet.goto(url(address, "zh", name))
    assert quiet.locator(f"img[data-widget={name}]").count() == 1
    assert not quiet.locator(".widget").count()
    quiet.goto(url(site.as_uri(), "zh", name))
    quiet.context.close()
    page, _ = visit(browser, address)
    page.route(f"**/widgets/{name}.js", lambda route: route.abort())
    for start in (site.as_uri(), address):
        page.goto(url(start, "en", name))
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        figure = page.locator(f"img[data-widget={name}]")
        figure.scroll_into_view_if_needed()
        page.wait_for_timeout(200)
        assert figure.is_visible() and not page.locator(".widget").count()
    page.context.close()
    assert not problems


STATE = """widget => widget.innerHTML + [...widget.querySelectorAll("input, select")]
    .map(control => control.value)"""


@pytest.mark.parametrize("name", WIDGETS)
@pytest.mark.parametrize("how", ["mouse", "touch", "keyboard"])
def test_it_works_by(show, name, how):
    widget = show(name)
    page = widget.page
    changes = {}
    controls = widget.locator("button, select, input, [tabindex='0']")
    assert controls.count()
    for number in range(controls.count()):
        control = controls.nth(number)
        kind = control.evaluate("tag => tag.type || 'custom'")
        before = widget.evaluate(STATE)
        control.scroll_into_view_if_needed()
        box = control.bounding_box()
        assert box["height"] >= 24 and box["width"] >= 24, f"{kind} is small: {box}"
        point = box["x"] + 0.8 * box["width"], box["y"] + 0.5 * box["height"]
        if how == "keyboard":
            control.focus()
            outline = control.evaluate("tag => getComputedStyle(tag).outlineStyle")
            page.keyboard.press({"button": "Enter", "text": "End"}.get(kind, "ArrowRight"))
            if kind == "select-one":
                page.keyboard.press("ArrowDown")
            if kind == "text":
                page.keyboard.press("Backspace")
                page.keyboard.type("2")
            if kind == "custom":
                page.keyboard.press("Space")
            assert outline != "none", f"{kind} shows no focus"
        elif kind == "select-one":
            control.select_option(index=1)
        elif how == "mouse":
            page.mouse.click(*point)
        else:
            page.touchscreen.tap(*point)
        changes.setdefault(kind, []).append(widget.evaluate(STATE) != before)
    for kind, changed in changes.items():
        enough = any if kind in {"button", "text"} else all
        assert enough(changed), f"by {how}, {kind} changes nothing: {changed}"


# What each widget computes.


def descend(rate, start, steps):
    """The descent of the page, in float64."""
    x = torch.tensor([1.0, 2.0, 3.0, 4.0], dtype=torch.float64)
    y = torch.tensor([3.0, 5.0, 5.0, 8.0], dtype=torch.float64)
    w = torch.tensor(start, dtype=torch.float64, requires_grad=True)
    for _ in range(steps + 1):
        loss = ((w * x - y) ** 2).mean()
        loss.backward()
        yield w.item(), loss.item(), w.grad.item()
        with torch.no_grad():
            w -= rate * w.grad
        w.grad = None


@pytest.mark.parametrize("rate, start", [(0.04, 1.0), (0.14, 1.0), (0.16, 3.7), (0.005, 0.3)])
def test_learning_rate_computes_what_torch_does(call, rate, start):
    found = torch.tensor(call("learning-rate", "path", rate, start, 20), dtype=torch.float64)
    wanted = torch.tensor(list(descend(rate, start, 20)), dtype=torch.float64)
    torch.testing.assert_close(found, wanted, rtol=1e-9, atol=1e-9)


def test_learning_rate_shows_what_the_page_prints(show):
    widget = show("learning-rate", reduced_motion="reduce")
    recorded = ROOT / "snippets" / "concepts" / "autograd" / "gradient_descent.txt"
    widget.get_by_role("button", name="To the start").click()
    for number, line in enumerate(recorded.read_text(encoding="utf-8").splitlines()):
        if number:
            widget.get_by_role("button", name="One step").click()
        assert widget.inner_text().replace("−", "-").find(f"Step {number}: {line}.") >= 0
    widget.get_by_label("Learning rate").fill("0.14")
    assert "diverges" in widget.inner_text()
    widget.get_by_role("button", name="Play").click()
    assert "Step 20:" in widget.inner_text(), "who wants no motion sees the end at once"
