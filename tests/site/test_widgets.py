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
        point = box["x"] + 0.95 * box["width"], box["y"] + 0.5 * box["height"]
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
            control.select_option(index=control.locator("option").count() - 1)
        elif kind == "text":
            control.fill("2")
        elif how == "mouse":
            page.mouse.click(*point)
        else:
            page.touchscreen.tap(*point)
        changes.setdefault(kind, []).append(widget.evaluate(STATE) != before)
    for kind, changed in changes.items():
        enough = any if kind == "button" else all
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


@pytest.mark.parametrize("w, x, y", [(1.0, 4.0, 8.0), (-2.5, 3.5, 0.0), (0.0, 1.0, 2.0)])
def test_chain_rule_computes_what_torch_does(call, w, x, y):
    weight = torch.tensor(w, requires_grad=True)
    p = weight * x
    e = p - y
    s = e**2
    for inner in (p, e, s):
        inner.retain_grad()
    s.backward()
    found = call("chain-rule", "chain", w, x, y)
    assert found["values"] == [weight.item(), p.item(), e.item(), s.item()]
    assert found["gradients"] == [inner.grad.item() for inner in (weight, p, e, s)]


def test_chain_rule_shows_what_the_page_prints(show):
    widget = show("chain-rule")
    printed = (ROOT / "snippets/concepts/autograd/chain_rule.txt").read_text(encoding="utf-8")
    texts = widget.locator("svg text").all_text_contents()[:12]
    assert texts[0::3] == ["w", "p", "e", "s"]
    shown = [float(text.replace("−", "-")) for text in texts[1::3] + texts[2::3]]
    assert shown == [float(text) for text in re.findall(r"-?\d[\d.]*", printed)] + [1.0]
    back = widget.get_by_role("button")
    back.click()
    assert widget.locator("svg text").all_text_contents()[2:12:3] == ["", "", "", "1"]
    back.click()
    assert "ds/de = 1 × (−8) = −8" in widget.inner_text()


SHAPES = [[], [0], [1], [2], [3], [1, 3], [2, 1], [3, 1], [2, 3], [0, 3], [1, 0], [4, 1, 3]]
SHAPES += [[4, 2, 1], [1, 1, 1, 5], [1797, 8, 8], [1797], [8, 8], [1797, 1, 1]]


def test_broadcasting_answers_what_torch_does(show):
    pairs = [(a, b) for a in SHAPES for b in SHAPES]
    source = """async ([pairs, url]) => {
        const { broadcast } = await import(url);
        return pairs.map(pair => broadcast(...pair));
    }"""
    url = "/assets/widgets/broadcasting.js"
    found = show("broadcasting").page.evaluate(source, [pairs, url])
    for (a, b), answer in zip(pairs, found, strict=True):
        try:
            wanted = {"shape": list((torch.empty(a) + torch.empty(b)).shape)}
        except RuntimeError as error:
            wanted = {"error": str(error)}
        assert answer == wanted, (a, b)


def test_broadcasting_reads_shapes_as_they_are_typed(show, call):
    for text in ("3, 4", "(3, 4)", "[3,4]", "3 4", "torch.Size([3, 4])", "3×4", "3，4"):
        assert call("broadcasting", "parse", text) == [3, 4], text
    assert call("broadcasting", "parse", "") == call("broadcasting", "parse", "()") == []
    for text in ("a", "3, -1", "2.5", "1,1,1,1,1,1"):
        assert call("broadcasting", "parse", text) is None, text
    widget = show("broadcasting")
    widget.get_by_label("Shape of a").fill("1797, 8, 8")
    widget.get_by_label("Shape of b").fill("1797")
    with pytest.raises(RuntimeError) as error:
        torch.empty(1797, 8, 8) + torch.empty(1797)
    assert f"RuntimeError: {error.value}" in widget.inner_text()
    widget.get_by_label("Shape of b").fill("x y")
    assert "A shape is up to five lengths" in widget.inner_text()


FILE = "/kit/image-classification/digits.pt"
LOGITS = """async ([images, url, file]) => {
    const { logits, tensors } = await import(url);
    const weights = tensors(await (await fetch(file)).arrayBuffer());
    return images.map(image => logits(image, weights));
}"""


@torch.no_grad()
def test_the_drawn_digit_gets_the_logits_of_torch(show):
    from snippets.kit.image_classification.data import digits, halves
    from snippets.kit.image_classification.trained import digits_model

    _, test = halves(digits())
    generator = torch.Generator().manual_seed(0)
    rubbish = torch.rand(100, 1, 8, 8, generator=generator)
    images = torch.cat([test.pixels, rubbish, torch.zeros(1, 1, 8, 8), torch.ones(1, 1, 8, 8)])
    page = show("image-classification").page
    url = "/assets/widgets/image-classification.js"
    found = page.evaluate(LOGITS, [images.flatten(1).tolist(), url, FILE])
    torch.testing.assert_close(torch.tensor(found), digits_model()(images), rtol=0, atol=1e-4)
    examples = page.evaluate(f"import('{url}').then(({{ EXAMPLES }}) => EXAMPLES)")
    for digit in range(10):
        first = (test.labels == digit).nonzero()[0]
        text = "".join(
            "0123456789abcdefg"[int(16 * value)] for value in test.pixels[first].flatten()
        )
        assert examples[str(digit)] == text
    letter = (
        (ROOT / "snippets/practice/image_classification/not_a_digit.py").read_text().split('"""')
    )
    assert examples["A"] == re.sub(r"\s", "", letter[1]).replace("#", "g").replace(".", "0")


def test_the_weights_come_when_the_reader_begins_to_draw(show):
    assert (ROOT / "snippets/kit/image_classification/digits.pt").stat().st_size <= 300_000
    widget = show("image-classification")
    page, asked = widget.page, []
    page.on("request", lambda request: asked.append(request.url))
    page.wait_for_load_state("networkidle")
    pad = widget.get_by_role("application")
    pad.scroll_into_view_if_needed()
    box = pad.bounding_box()
    assert not asked

    def to(x, y):
        page.mouse.move(box["x"] + x * box["width"], box["y"] + y * box["height"])

    to(0.3, 0.2)
    page.mouse.down()
    to(0.7, 0.2)
    to(0.45, 0.8)
    widget.get_by_text("Read as 7").wait_for()  # the mouse is still down
    page.mouse.up()
    assert [url for url in asked if url.endswith(FILE)] == asked
    agrees_with_torch(widget)
    widget.get_by_role("button", name="Clear").click()
    assert "Read as" not in widget.inner_text()
    widget.get_by_label("Put in").select_option("A")
    widget.get_by_text("Read as").wait_for()
    agrees_with_torch(widget)
    assert len(asked) == 1


def test_a_digit_drawn_by_keyboard(show):
    widget = show("image-classification")
    widget.get_by_role("application").focus()
    for key in ["Space"] + 12 * ["ArrowDown"]:
        widget.page.keyboard.press(key)
    widget.get_by_text("Read as 1").wait_for()
    agrees_with_torch(widget)


def test_a_digit_drawn_by_touch(show):
    widget = show("image-classification")
    pad = widget.get_by_role("application")
    pad.scroll_into_view_if_needed()
    assert pad.evaluate("pad => getComputedStyle(pad).touchAction") == "none"
    box, touch = pad.bounding_box(), widget.page.context.new_cdp_session(widget.page)
    around = torch.linspace(-torch.pi / 2, 1.5 * torch.pi, 24)
    path = torch.stack([0.5 + 0.2 * around.cos(), 0.5 + 0.35 * around.sin()], dim=1).tolist()
    for number, (x, y) in enumerate(path):
        point = {"x": box["x"] + x * box["width"], "y": box["y"] + y * box["height"]}
        kind = "touchMove" if number else "touchStart"
        touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [point]})
    touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    widget.get_by_text("Read as 0").wait_for()
    agrees_with_torch(widget)


@torch.no_grad()
def agrees_with_torch(widget):
    """The probabilities that are shown are those of torch for the pixels that are shown."""
    from snippets.kit.image_classification.trained import digits_model

    widget.page.wait_for_timeout(100)
    cells = widget.locator("svg").nth(1).locator("rect[opacity]")
    pixels = torch.tensor([float(cell) for cell in cells.evaluate_all(OPACITY)])
    wanted = digits_model()(pixels.view(1, 1, 8, 8)).softmax(dim=1)[0]
    shown = widget.locator("svg").nth(2).locator("text").all_text_contents()[0::2]
    assert max(abs(100 * wanted - torch.tensor([float(share) for share in shown]))) <= 0.51


OPACITY = "cells => cells.map(cell => cell.getAttribute('opacity'))"


def test_what_is_drawn_takes_the_format_of_the_data_set(call):
    from snippets.kit.image_classification.data import digits

    seven = [[[0.25, 0.1], [0.75, 0.1], [0.45, 0.9]]]
    pixels = torch.tensor(call("image-classification", "normalise", seven))
    small = [[[0.1 + 0.3 * x, 0.6 + 0.3 * y] for x, y in stroke] for stroke in seven]
    torch.testing.assert_close(
        torch.tensor(call("image-classification", "normalise", small)), pixels
    )
    assert torch.equal((pixels * 16).round(), pixels * 16)
    assert abs(pixels.mean() - digits().pixels.mean()) < 0.01
