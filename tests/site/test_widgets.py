"""The pictures that move, in a real browser: by mouse, touch and keyboard, and against torch."""

import copy
import gzip
import itertools
import json
import math
import re
from pathlib import Path

import lxml.html
import pytest
import torch
from axe_playwright_python.sync_playwright import Axe
from mkdocs.exceptions import PluginError
from torch.nn.functional import scaled_dot_product_attention

import from_disk
from includes import ROOT
from snippets.kit.gan_faces import ring
from tests.conftest import served, visit
from tests.site.test_structure import BOTH, KIT, SNIPPETS, WIDGET, read

ASSETS = ROOT / "docs" / "theme" / "assets"
MODULES = sorted(path for path in (ASSETS / "widgets").glob("*.js"))
WIDGETS = [path.stem for path in MODULES if path.stem != "frame"]
PHONE = {"width": 360, "height": 740}
PLACES = [
    (language, name.removeprefix("data-widget="), page)
    for language, page in BOTH
    for name in WIDGET.findall(read(language, page))
    if name.startswith("data-widget=")
]
"""Language, widget, and a page that shows it."""
PAGES = {name: page for _, name, page in PLACES if page != "index.md"}
"""Widget -> the page that teaches with it."""


def test_every_widget_is_shown_and_every_shown_one_is_there():
    shown = [(language, name) for language, name, page in PLACES if page != "index.md"]
    assert WIDGETS and sorted(shown) == sorted((lang, n) for lang in ("en", "zh") for n in WIDGETS)
    home = [(language, name) for language, name, page in PLACES if page == "index.md"]
    assert sorted(home) == [("en", "image-classification"), ("zh", "image-classification")]


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.stem)
def test_a_module_is_small(module):
    assert module.stat().st_size <= 15_000


def test_the_first_view_of_a_page_grows_by_little():
    style = re.search(r"/\* Pictures that move.*?\n\n/\*", (ASSETS / "site.css").read_text(), re.S)
    script = re.search(
        r"// A picture that moves.*?\n}\)\(\);\n", (ASSETS / "site.js").read_text(), re.S
    )
    assert sum(len(gzip.compress(part[0].encode())) for part in (style, script)) <= 3000


SEEN = """() => {
    const seen = figure => new Promise(then =>
        new IntersectionObserver((_, watch) => then(watch.disconnect())).observe(figure));
    const frame = () => new Promise(requestAnimationFrame);
    return Promise.all([...document.querySelectorAll("img[data-widget]")].map(seen))
        .then(frame).then(frame);
}"""
"""Waits until a script that watches the figures, too, knows which of them are in view."""


def early(page, address, language, shown_on):
    """What is asked for, of widgets and their numbers, before a reader has done anything."""
    asked = []
    listen = lambda request: asked.append(request.url)  # noqa: E731
    page.on("request", listen)
    page.goto(url(address, language, shown_on))
    page.mouse.move(page.viewport_size["width"] / 2, page.viewport_size["height"] / 2)
    page.evaluate(SEEN)
    page.remove_listener("request", listen)
    numbers = page.locator("img[data-numbers]").evaluate_all(
        "figures => figures.map(figure => new URL(figure.dataset.numbers, location).href)"
    )
    assert asked
    return [one for one in asked if "/widgets/" in one or one in numbers]


@pytest.mark.parametrize("width, height", [(1440, 900), (390, 844)])
def test_at_the_first_view_no_module_and_no_number_is_loaded(browser, address, width, height):
    page, problems = visit(browser, address, viewport={"width": width, "height": height})
    for language, shown_on in sorted({(language, shown_on) for language, _, shown_on in PLACES}):
        assert not early(page, address, language, shown_on), shown_on
    page.context.close()
    assert not problems


def test_a_module_that_is_loaded_at_the_first_view_is_noticed(browser, address):
    page, problems = visit(browser, address, viewport=PHONE)
    page.add_init_script("""addEventListener("DOMContentLoaded", () =>
        document.querySelector("img[data-widget]").scrollIntoView())""")
    name, shown_on = next(iter(PAGES.items()))
    asked = early(page, address, "en", shown_on)
    assert f"{address}/en/assets/widgets/{name}.js" in asked
    page.context.close()
    assert not problems


FAINT = """widget => {
    const canvas = document.createElement("canvas")
        .getContext("2d", { willReadFrequently: true });
    const rgba = colour => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
        return [[r, g, b], a / 255];
    };
    const over = (colour, opacity, ground) => {
        const [parts, alpha] = rgba(colour);
        const share = alpha * opacity;
        return parts.map((value, at) => value * share + ground[at] * (1 - share));
    };
    const light = parts => parts
        .map(value => value / 255)
        .map(c => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
        .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
    const white = [255, 255, 255];
    const page = over(getComputedStyle(document.body).backgroundColor, 1, white);
    const opacity = tag =>
        tag === widget ? 1 : getComputedStyle(tag).opacity * opacity(tag.parentElement);
    const faint = {};
    for (const text of widget.querySelectorAll("*")) {
        const own = [...text.childNodes].some(node => node.nodeType === 3 && node.data.trim());
        if (!own || !text.checkVisibility({ visibilityProperty: true })) continue;
        if (text.matches(":disabled, option")) continue;
        const drawn = text.ownerSVGElement;
        const style = getComputedStyle(text);
        let ground = page;
        if (drawn) {
            const { x, y, width, height } = text.getBoundingClientRect();
            const [across, down] = [x + width / 2, y + height / 2];
            for (const shape of drawn.querySelectorAll("rect, circle")) {
                if (shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING) break;
                const box = shape.getBoundingClientRect();
                const { fill, fillOpacity, visibility } = getComputedStyle(shape);
                if (fill === "none" || visibility === "hidden") continue;
                if (across < box.left || across > box.right) continue;
                if (down < box.top || down > box.bottom) continue;
                ground = over(fill, fillOpacity * opacity(shape), ground);
            }
        } else {
            const outer = [];
            for (let tag = text; tag !== widget; tag = tag.parentElement) outer.unshift(tag);
            for (const tag of outer) {
                ground = over(getComputedStyle(tag).backgroundColor, 1, ground);
            }
        }
        const [ink, clear] = drawn ? [style.fill, style.fillOpacity] : [style.color, 1];
        const both = [light(over(ink, clear * opacity(text), ground)), light(ground)];
        const contrast = (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
        if (contrast < 4.5) faint[text.textContent] = contrast.toFixed(1);
    }
    return faint;
}"""
"""Texts of a widget that are too faint on what is below them: the page, cells, tints. Axe looks
neither at drawings nor at what is above a gradient."""


LEAVE = """widget => {
    for (let tag = widget; tag.localName !== "article"; tag = tag.parentElement) {
        for (const other of [...tag.parentElement.children]) {
            if (other !== tag && !other.matches("[data-widget]")) other.remove();
        }
    }
}"""
"""Leaves nothing in the article but a widget that was judged among the rest, and its figure."""

COLOURS = ["color-contrast", "link-in-text-block"]
"""The rules of axe that look at colours; what the others judge is the same in both palettes."""


def judge(widget):
    """What a widget shows at this moment can be read, by a screen reader too, and fits a phone."""
    page = widget.page
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    text = widget.inner_text() + widget.evaluate("widget => widget.innerHTML")
    assert "undefined" not in text and "NaN" not in text
    if not page.evaluate("'axe' in window"):
        page.add_style_tag(content="* { transition: none !important }")
        page.evaluate(Axe().axe_script)
    for scheme, rules in (("light", {}), ("dark", {"runOnly": COLOURS})):
        page.emulate_media(color_scheme=scheme)
        page.wait_for_selector(
            f"body[data-md-color-scheme={'slate' if scheme == 'dark' else 'default'}]"
        )
        faint = widget.evaluate(FAINT)
        assert not faint, f"{scheme}: {faint}"
        options = {"resultTypes": ["violations"], **rules}
        found = page.evaluate("rules => axe.run('.widget', rules)", options)["violations"]
        assert not found, [(v["id"], [node["html"][:120] for node in v["nodes"]]) for v in found]
        widget.evaluate(LEAVE)


def url(address, language, page):
    return f"{address}/{'' if language == 'zh' else 'en/'}{page.removesuffix('.md')}.html"


def scroll_to(page, name):
    """Scroll to the figure, start it where it asks; gives the widget that takes its place."""
    figure = page.locator(f"img[data-widget={name}]")
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    figure.evaluate("figure => figure.scrollIntoView({ block: 'center' })")
    if start := figure.get_attribute("data-start"):
        page.get_by_role("button", name=start).click()
    widget = page.locator(f"img[data-widget={name}] + .widget")
    widget.wait_for()
    assert not figure.is_visible()
    return widget


def alone(page, name):
    """The HTML of a built page with nothing in its article and menu but the figure of a widget."""
    html = lxml.html.document_fromstring(page.read_text(encoding="utf-8"))
    (figure,) = html.xpath(f"//article//img[@data-widget='{name}']")
    kept = {figure, *figure.iterancestors()}
    for tag in html.xpath("//article//* | //li[contains(@class, 'md-nav__item')]"):
        if tag not in kept and tag.getparent() is not None:
            tag.drop_tree()
    return lxml.html.tostring(html, doctype="<!doctype html>", encoding="utf-8")


def mirror(source, target, opened):
    """Link a folder, but make some of the folders in it anew, and link what is in them."""
    target.mkdir(exist_ok=True)
    for entry in source.iterdir():
        if entry in opened:
            mirror(entry, target / entry.name, opened)
        else:
            (target / entry.name).symlink_to(entry)


@pytest.fixture(scope="module")
def bare(site, tmp_path_factory):
    """The site, and beside each page with a widget one that has its figure alone."""
    folder = tmp_path_factory.mktemp("bare")
    pages = [(Path(url(site, language, page)), name) for language, name, page in PLACES]
    mirror(site, folder, {parent for page, _ in pages for parent in page.parents})
    for page, name in pages:
        target = folder / page.relative_to(site).with_suffix(f".{name}.html")
        target.write_bytes(alone(page, name))
    return folder


def bare_url(address, language, name):
    """The address of the page that has the figure of a widget alone."""
    return url(address, language, PAGES[name]).removesuffix(".html") + f".{name}.html"


@pytest.fixture(scope="module")
def reader(browser, bare):
    """One reader with a phone, to whom `show` shows widgets; what goes wrong, and where."""
    with served(bare) as address:
        page, problems = visit(browser, address, viewport=PHONE, has_touch=True)
        yield page, problems, address
        page.context.close()


@pytest.fixture
def show(reader):
    """Show a widget, without the rest of its page; at the end nothing may have gone wrong."""
    page, problems, address = reader
    problems.clear()

    def show(name, reduced_motion="no-preference"):
        page.emulate_media(color_scheme="light", reduced_motion=reduced_motion)
        page.goto(bare_url(address, "en", name))
        return scroll_to(page, name)

    yield show
    assert not problems


@pytest.fixture(scope="module")
def whole(browser, address):
    """One reader with a phone, who sees whole pages; what goes wrong, and is asked for."""
    page, problems = visit(browser, address, viewport=PHONE)
    asked = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(address)))
    yield page, problems, asked
    page.context.close()


@pytest.mark.parametrize("language, name, shown_on", PLACES)
def test_it_takes_the_place_of_its_figure(whole, address, language, name, shown_on):
    page, problems, asked = whole
    problems.clear()
    asked.clear()
    page.emulate_media(media="screen", color_scheme="light")
    page.goto(url(address, language, shown_on))
    figure = page.locator(f"img[data-widget={name}]")
    widget = scroll_to(page, name)
    folder = "" if language == "zh" else "/en"
    assert f"{folder}/assets/widgets/{name}.js" in asked
    assert widget.get_attribute("aria-label") == figure.get_attribute("alt")
    assert bool(re.search("[\u4e00-\u9fff]", widget.inner_text())) == (language == "zh")
    judge(widget)
    page.emulate_media(media="print")
    assert figure.is_visible() and not widget.is_visible()
    assert not problems


@pytest.mark.parametrize("language, word", [("zh", "读作"), ("en", "Read as")])
def test_on_the_home_page_a_button_starts_it(browser, address, language, word):
    page, problems = visit(browser, address, viewport=PHONE)
    page.goto(url(address, language, "index.md"))
    button = page.locator(".start")
    page.emulate_media(media="print")
    assert not button.is_visible()
    page.emulate_media(media="screen")
    button.focus()
    page.keyboard.press("Enter")
    widget = page.locator(".widget")
    widget.wait_for()
    assert not button.count()
    assert page.evaluate("document.activeElement.getAttribute('role')") == "application"
    for key in ["Space"] + 12 * ["ArrowDown"]:
        page.keyboard.press(key)
    widget.get_by_text(f"{word} 1").wait_for()
    page.reload()
    page.locator("img[data-start]").click()
    widget.wait_for()
    page.context.close()
    assert not problems


def test_faint_texts_of_a_widget_are_found(show):
    widget = show("convolution")
    page = widget.page
    assert not widget.evaluate(FAINT)
    for rule in (
        ".widget text { fill-opacity: 0.4 }",
        ".widget g { opacity: 0.4 }",
        ".widget svg text { fill: #b84a00 } .widget rect { fill: #0067a5 }",
        ".widget label { background: #777 }",
        ".widget .told { color: #999 }",
    ):
        style = page.add_style_tag(content=rule)
        assert widget.evaluate(FAINT), rule
        style.evaluate("style => style.remove()")
    assert not widget.evaluate(FAINT)


@pytest.fixture(scope="module")
def unlucky(browser, bare):
    """A reader without scripts, what goes wrong there, one whom no module reaches, addresses."""
    with served(bare) as address:
        quiet, problems = visit(browser, address, java_script_enabled=False)
        page, _ = visit(browser, address)
        page.route("**/widgets/*.js", lambda route: route.abort())
        yield quiet, problems, page, (bare.as_uri(), address)
        quiet.context.close()
        page.context.close()


@pytest.mark.parametrize("name", WIDGETS)
def test_the_figure_stays_where_the_widget_cannot_be(unlucky, name):
    quiet, problems, page, starts = unlucky
    problems.clear()
    for start in starts:
        quiet.goto(bare_url(start, "zh", name))
        assert quiet.locator(f"img[data-widget={name}]").count() == 1
        assert not quiet.locator(".widget").count()
        with page.expect_event("pageerror"):  # where its module is awaited in vain
            page.goto(bare_url(start, "en", name))
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
            figure = page.locator(f"img[data-widget={name}]")
            figure.evaluate("figure => figure.scrollIntoView({ block: 'center' })")
        assert figure.is_visible() and not page.locator(".widget").count()
    assert not problems


@pytest.fixture(scope="module")
def offline(browser, bare):
    """A reader of the site's files, and what goes wrong."""
    page, problems = visit(browser, bare.as_uri(), viewport=PHONE)
    yield page, problems
    page.context.close()


@pytest.mark.parametrize("name", WIDGETS)
def test_it_works_from_disk(offline, bare, show, name):
    wanted = show(name).evaluate(STATE)
    page, problems = offline
    problems.clear()
    for language in ("zh", "en"):
        page.goto(bare_url(bare.as_uri(), language, name))
        widget = scroll_to(page, name)
    assert widget.evaluate(STATE) == wanted
    if name == "image-classification":
        widget.get_by_label("Put in").select_option("A")
        widget.get_by_text("Read as").wait_for()
        agrees_with_torch(widget)
    assert not problems


def test_no_script_is_made_of_what_is_no_plain_module():
    modules = {path.stem: path.read_text(encoding="utf-8") for path in MODULES}
    assert from_disk.script(modules).count("held[") == len(MODULES)
    for line in ('import "./other.js";', "export { a };", "const a = import(b);"):
        with pytest.raises(PluginError, match=r"chain-rule\.js"):
            from_disk.script(modules | {"chain-rule": line + "\n"})


TYPED = {"text", "number"}
STATE = """widget => widget.innerHTML + [...widget.querySelectorAll("input, select")]
    .map(control => control.value)"""


MEET = f"""control => {{
    control.scrollIntoView({{ block: "nearest", behavior: "instant" }});
    const state = {STATE};
    return [control.type || "custom", state(control.closest(".widget")),
        control.getBoundingClientRect().toJSON()];
}}"""
"""Scrolls to a control; gives its kind, what the widget shows, and where the control is."""


@pytest.mark.parametrize("name", WIDGETS)
@pytest.mark.parametrize("how", ["mouse", "touch", "keyboard"])
def test_it_works_by(show, name, how):
    widget = show(name)
    page = widget.page
    changes = {}
    controls = widget.locator("button, select, input, [tabindex='0']")
    assert controls.count()
    for number in itertools.count():
        if number >= controls.count():  # a choice may leave fewer
            break
        control = controls.nth(number)
        kind, before, box = control.evaluate(MEET)
        assert box["height"] >= 24 and box["width"] >= 24, f"{kind} is small: {box}"
        point = box["x"] + 0.95 * box["width"], box["y"] + 0.5 * box["height"]
        if how == "keyboard":
            control.focus()
            outline = control.evaluate("tag => getComputedStyle(tag).outlineStyle")
            keys = {
                "button": ["Enter"],
                "select-one": ["ArrowDown"],
                "custom": ["ArrowRight", "Space"],
            }
            typed = {one: ["End", "Backspace", "2"] for one in TYPED}
            for key in (keys | typed).get(kind, ["ArrowRight"]):
                page.keyboard.press(key)
            assert outline != "none", f"{kind} shows no focus"
        elif kind == "select-one":
            chosen = control.evaluate("list => list.selectedIndex")
            control.select_option(index=(chosen + 1) % control.locator("option").count())
        elif kind in TYPED:
            control.fill("2")
        elif how == "mouse":
            page.mouse.click(*point)
        else:
            page.touchscreen.tap(*point)
        changes.setdefault(kind, []).append(widget.evaluate(STATE) != before)
    for kind, changed in changes.items():
        enough = any if kind in {"button", "number"} else all
        assert enough(changed), f"by {how}, {kind} changes nothing: {changed}"
    judge(widget)


def later(name, widget):
    """Take a widget to states with most to show, with errors, with nothing; yields in each."""

    def turn(**sliders):
        for label, value in sliders.items():
            slider = widget.get_by_role("slider", name=label.replace("_", " "))
            slider.fill(str(slider.get_attribute(value) if isinstance(value, str) else value))

    def press(label):
        widget.get_by_role("button", name=label, exact=True).click()

    def choose(label, value):
        widget.get_by_role("combobox", name=label).select_option(value)

    match name:
        case "attention":
            for mask, scale in [("none", "max"), ("both", "min"), ("padding", "min")]:
                choose("Mask", mask)
                turn(Divide_scores_by=scale)
                yield f"{mask}, {scale}"
            choose("Mask", "causal")
            choose("Query", "0")
            press("query a, key a, weight 1.00")
            assert "all weights are nan" in widget.inner_text()
            yield "nan"
        case "broadcasting":
            for pair in (
                "3 + 4",
                "1797, 8, 8 + 1797",
                "6, 1 + 1, 6",
                "1,2,1,4,100000 + 4,1",
                "x +",
            ):
                for field, shape in zip("ab", pair.split("+"), strict=True):
                    widget.get_by_label(f"Shape of {field}").fill(shape)
                yield pair
        case "chain-rule":
            turn(Parameter="min", Distance="max", Time="max")
            yield "large"
            turn(Parameter=2, Distance=2, Time=4)
            press("Back from the end")
            yield "zero, start"
        case "convolution":
            turn(Input=7, Padding=2, Step="max")
            widget.get_by_role("spinbutton", name="row 2, column 2").fill("-12.25")
            press("Play")
            yield "most cells"
            turn(Input=4, Padding=0, Dilation=3)
            assert "No window fits" in widget.inner_text()
            yield "error"
        case "image-classification":
            for what in ("A", "8", "noise"):
                choose("Put in", what)
                widget.get_by_text("Read as").wait_for()
                yield what
        case "learning-rate":
            turn(Learning_rate="max", Start="min")
            press("Play")
            yield "diverged"
            press("To the start")
            yield "start"
        case "lstm-gates":
            widget.get_by_role("textbox").fill(6 * "0110")
            turn(Forget="min", Input="max", Output="max", Mark="max", Unit="max", Look="max")
            yield "most bits"
            widget.get_by_role("textbox").fill("0")
            yield "one bit"
        case "mode-collapse":
            turn(Training_step="min")
            yield "first"
            press("Play")
            yield "last"


@pytest.mark.parametrize("name", WIDGETS)
def test_its_later_states_can_be_read_too(show, name):
    widget = show(name, reduced_motion="reduce")
    seen = {}
    for state in later(name, widget):
        judge(widget)
        seen[state] = widget.evaluate(STATE)
    assert len({str(state) for state in seen.values()}) == len(seen) > 1


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


def test_learning_rate_computes_what_torch_does(compute):
    settings = list(itertools.product((0.005, 0.04, 0.065, 0.14, 0.16), (0.3, 1.0, 2.0, 3.7)))
    found = compute("learning-rate", "path", [[*setting, 20] for setting in settings])
    for one, setting in zip(found, settings, strict=True):
        wanted = as_tensor(list(descend(*setting, 20)))
        bound = 1e-9 * wanted.abs().clamp(min=1)  # what the page says
        assert ((as_tensor(one) - wanted).abs() <= bound).all(), setting


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


def test_chain_rule_computes_what_torch_does(compute):
    """At every position of its sliders."""
    steps = [torch.arange(low, high + 0.1, 0.5) for low, high in ((-3, 3), (0, 6), (0, 10))]
    w, x, y = torch.cartesian_prod(*steps).unbind(1)
    w.requires_grad_()
    p = w * x
    e = p - y
    s = e**2
    for inner in (p, e, s):
        inner.retain_grad()
    s.sum().backward()
    found = compute("chain-rule", "chain", torch.stack([w, x, y], dim=1).tolist())
    assert len(found) == 13 * 13 * 21
    values = torch.tensor([one["values"] for one in found])
    gradients = torch.tensor([one["gradients"] for one in found])
    assert torch.equal(values, torch.stack([w, p, e, s], dim=1))
    assert torch.equal(gradients, torch.stack([inner.grad for inner in (w, p, e, s)], dim=1))


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


def test_broadcasting_answers_what_torch_does(compute):
    pairs = [(a, b) for a in SHAPES for b in SHAPES]
    found = compute("broadcasting", "broadcast", pairs)
    for (a, b), answer in zip(pairs, found, strict=True):
        try:
            wanted = {"shape": list((torch.empty(a) + torch.empty(b)).shape)}
        except RuntimeError as error:
            wanted = {"error": str(error)}
        assert answer == wanted, (a, b)


def test_broadcasting_reads_shapes_as_they_are_typed(show, compute):
    wanted = {
        text: [3, 4]
        for text in ("3, 4", "(3, 4)", "[3,4]", "3 4", "torch.Size([3, 4])", "3×4", "3，4")
    }
    wanted |= {"": [], "()": []} | dict.fromkeys(("a", "3, -1", "2.5", "1,1,1,1,1,1"))
    found = compute("broadcasting", "parse", [[text] for text in wanted])
    assert dict(zip(wanted, found, strict=True)) == wanted
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
    page, asked = show("image-classification").page, []
    page.on("request", lambda request: asked.append(request.url))
    widget = show("image-classification")
    page.evaluate(SEEN)
    pad = widget.get_by_role("application")
    pad.scroll_into_view_if_needed()
    box = pad.bounding_box()

    def weights():
        return [url for url in asked if url.endswith(FILE)]

    def to(x, y):
        page.mouse.move(box["x"] + x * box["width"], box["y"] + y * box["height"])

    assert asked and not weights()
    to(0.3, 0.2)
    page.mouse.down()
    to(0.7, 0.2)
    to(0.45, 0.8)
    widget.get_by_text("Read as 7").wait_for()  # the mouse is still down
    page.mouse.up()
    agrees_with_torch(widget)
    widget.get_by_role("button", name="Clear").click()
    assert "Read as" not in widget.inner_text()
    widget.get_by_label("Put in").select_option("A")
    widget.get_by_text("Read as").wait_for()
    agrees_with_torch(widget)
    assert len(weights()) == 1


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


def test_what_is_drawn_takes_the_format_of_the_data_set(compute):
    from snippets.kit.image_classification.data import digits

    seven = [[[0.25, 0.1], [0.75, 0.1], [0.45, 0.9]]]
    small = [[[0.1 + 0.3 * x, 0.6 + 0.3 * y] for x, y in stroke] for stroke in seven]
    pixels, same = torch.tensor(compute("image-classification", "normalise", [[seven], [small]]))
    torch.testing.assert_close(same, pixels)
    assert torch.equal((pixels * 16).round(), pixels * 16)
    assert abs(pixels.mean() - digits().pixels.mean()) < 0.01


@pytest.fixture
def compute(show):
    """Call what the module of a widget exports with many arguments; an error gives its message."""

    def compute(name, function, arguments):
        source = """async ([all, name, url]) => {
            const { [name]: call } = await import(url);
            return all.map((given) => {
                try { return call(...given); } catch (error) { return error.message; }
            });
        }"""
        given = [arguments, function, f"/assets/widgets/{name}.js"]
        return show(name).page.evaluate(source, given)

    return compute


def as_tensor(numbers):
    return torch.tensor(numbers, dtype=torch.float64)


def convolved(image, kernel, options):
    """The output of torch, or its error."""
    image, kernel = as_tensor(image)[None, None], as_tensor(kernel)[None, None]
    try:
        return torch.nn.functional.conv2d(image, kernel, **options)[0, 0].tolist()
    except RuntimeError as error:
        return str(error)


def test_convolution_computes_what_torch_does(compute):
    torch.manual_seed(0)
    settings = [
        (
            torch.randint(-3, 4, (n, n)).tolist(),
            torch.randn(k, k, dtype=torch.float64).tolist(),
            {"stride": stride, "padding": padding, "dilation": dilation},
        )
        for n, k, stride, padding, dilation in itertools.product(
            (1, 4, 7), (1, 2, 3), (1, 2, 3), (0, 1, 2), (1, 2, 3)
        )
    ]
    found = compute("convolution", "convolve", settings)
    wanted = [convolved(*setting) for setting in settings]
    errors = [isinstance(one, str) for one in wanted]
    assert 20 < sum(errors) < 100
    for one, other, error in zip(found, wanted, errors, strict=True):
        if error:
            assert one == other
        else:
            torch.testing.assert_close(as_tensor(one), as_tensor(other), rtol=0, atol=1e-12)


CORNER = [[1, 2, 0, 1, 3], [0, 1, 3, 2, 1], [2, 1, 0, 1, 0], [1, 0, 2, 3, 1], [0, 3, 1, 0, 2]]


def test_convolution_shows_what_torch_gives(show):
    widget = show("convolution", reduced_motion="reduce")
    kernel = [[1, 0, -1], [2, 0, -2], [1, 0, -1]]

    def turn(**sliders):
        for label, value in sliders.items():
            widget.get_by_role("slider", name=label).fill(str(value))

    def output():
        widget.get_by_role("button", name="Play").click()
        return [
            float(text.replace("−", "-"))
            for text in widget.get_by_role("img", name="Output").locator("text").all_text_contents()
        ]

    assert (
        "1·1 + 0·2 + (−1)·0 + 2·0 + 0·1 + (−2)·3 + 1·2 + 0·1 + (−1)·0 = −3" in widget.inner_text()
    )
    turn(Input=5, Padding=1, Stride=2)
    wanted = convolved(CORNER, kernel, {"padding": 1, "stride": 2})
    assert output() == [value for row in wanted for value in row]
    widget.get_by_role("spinbutton", name="row 1, column 2").fill("0.5")
    kernel[0][1] = 0.5
    turn(Padding=2, Stride=1, Dilation=2)
    wanted = convolved(CORNER, kernel, {"padding": 2, "dilation": 2})
    assert output() == [value for row in wanted for value in row]
    turn(Padding=0, Dilation=3)
    assert convolved(CORNER, kernel, {"dilation": 3}) in widget.inner_text()
    assert not widget.get_by_role("img", name="Output").count()
    turn(Dilation=1, Stride=3)
    assert "No window reaches the last 2 of the columns and rows" in widget.inner_text()


def test_attention_computes_what_torch_does(compute):
    torch.manual_seed(0)
    query, key, value = torch.randn(5, 4), torch.randn(6, 4), torch.randn(6, 3)
    masks = [torch.ones(5, 6).bool(), torch.ones(5, 6).tril().bool(), torch.rand(5, 6) < 0.3]
    masks[-1][0] = False
    settings = list(itertools.product(masks, (0.5, 0.02, 8.0)))
    found = compute(
        "attention",
        "attend",
        [
            [query.tolist(), key.tolist(), value.tolist(), mask.tolist(), scale]
            for mask, scale in settings
        ],
    )
    for one, (mask, scale) in zip(found, settings, strict=True):
        scores = (query @ key.T * scale).masked_fill(~mask, -torch.inf)
        torch.testing.assert_close(
            torch.tensor(one["weights"]), scores.softmax(-1), rtol=0, atol=1e-5, equal_nan=True
        )
        output = scaled_dot_product_attention(
            query[None], key[None], value[None], attn_mask=mask, scale=scale
        )[0]
        torch.testing.assert_close(torch.tensor(one["output"]), output, rtol=0, atol=1e-5)
    assert any(torch.tensor(one["weights"]).isnan().any() for one in found)


def test_attention_shows_masks_scale_and_an_empty_row(show):
    widget = show("attention")

    def weights(query):
        texts = widget.get_by_role("row").nth(query + 1).get_by_role("button").all_inner_texts()
        return [float(text or 0) for text in texts]

    assert weights(0) == [1, 0, 0, 0, 0, 0], "the first sees itself only"
    widget.get_by_role("combobox", name="Mask").select_option("padding")
    assert all(weights(query)[4:] == [0, 0] for query in range(6))
    scale = widget.get_by_role("slider", name="Divide scores by")
    scale.fill("5")
    assert max(weights(3)[:4]) < 0.3
    scale.fill("-3")
    assert max(weights(3)) == 1
    assert not any(math.isnan(weight) for query in range(6) for weight in weights(query))
    widget.get_by_role("combobox", name="Mask").select_option("causal")
    widget.get_by_role("button", name="query a, key a").focus()
    widget.page.keyboard.press("Enter")
    assert all(math.isnan(weight) for weight in weights(0))
    assert "all weights are nan; scaled_dot_product_attention gives (0, 0)" in widget.inner_text()
    widget.page.keyboard.press("ArrowRight")
    widget.page.keyboard.press("Space")
    assert weights(0) == [0, 1, 0, 0, 0, 0]


def test_mode_collapse_shows_the_recorded_course(show):
    kept = json.loads((KIT / "gan_faces" / "moments.json").read_text(encoding="utf-8"))
    widget = show("mode-collapse", reduced_motion="reduce")
    pictures = widget.get_by_role("img")
    slider = widget.get_by_role("slider")
    for moment in (19, 0, 7):
        slider.fill(str((moment + 1) * kept["every"]))
        for number, run in enumerate(kept["methods"].values()):
            modes = len(run["modes"][moment])
            picture = pictures.nth(number)
            assert picture.get_attribute("aria-label").endswith(f": {modes} of eight modes covered")
            dots = picture.locator("circle")
            assert dots.count() == 8 + len(run["points"][moment]) // 2
            drawn = [float(dots.nth(8).get_attribute(name)) for name in ("cx", "cy")]
            x, y = run["points"][moment][:2]
            assert drawn == pytest.approx([x / 100, -y / 100])
    before = widget.inner_text()
    assert "Step 480:" in before
    widget.page.wait_for_timeout(600)
    assert widget.inner_text() == before, "nothing plays of itself"
    widget.get_by_role("button", name="Play").click()
    assert "Step 1200:" in widget.inner_text(), "who wants no motion sees the end at once"
    first, _, last = (
        [len(modes) for modes in run["modes"]] for run in kept["methods"].values()
    )  # what the page says of them
    assert last[last.index(8) :] == [8] * (20 - last.index(8))
    assert max(first) < 5 and any(b < a for a, b in itertools.pairwise(first))


def test_mode_collapse_marks_the_modes_of_the_ring(show):
    rings = show("mode-collapse").get_by_role("img").first.locator("circle")
    drawn = [
        [float(rings.nth(k).get_attribute(name)) for name in ("cx", "cy", "r")] for k in range(8)
    ]
    wanted = [[x, -y, 4 * ring.SPREAD] for x, y in ring.centres().tolist()]
    assert torch.allclose(torch.tensor(drawn), torch.tensor(wanted), atol=1e-6)


def test_lstm_gates_compute_what_torch_does(compute):
    torch.manual_seed(0)
    x = torch.randn(9, 3, dtype=torch.float64)
    lstm = torch.nn.LSTM(3, 5, dtype=torch.float64)
    readout = torch.nn.Linear(5, 2, dtype=torch.float64)
    numbers = {name: part.tolist() for name, part in lstm.named_parameters()}
    shifts = [{"i": 0, "f": 0, "o": 0}, {"i": 2, "f": -3, "o": 0.5}]
    found = compute("lstm-gates", "run", [[numbers, x.tolist(), shift] for shift in shifts])
    for steps, shift in zip(found, shifts, strict=True):
        wanted = copy.deepcopy(lstm)
        with torch.no_grad():
            for part, gate in enumerate("ifgo"):
                wanted.bias_hh_l0[5 * part : 5 * part + 5] += shift.get(gate, 0)
            h = c = torch.zeros(1, 5, dtype=torch.float64)
            for step, x_t in zip(steps, x, strict=True):
                rows = torch.nn.functional.linear(x_t, wanted.weight_ih_l0, wanted.bias_ih_l0)
                rows += torch.nn.functional.linear(h[0], wanted.weight_hh_l0, wanted.bias_hh_l0)
                i, f, g, o = rows.chunk(4)
                _, (h, c) = wanted(x_t[None], (h, c))
                gates = {"i": i.sigmoid(), "f": f.sigmoid(), "g": g.tanh(), "o": o.sigmoid()}
                for name, values in {**gates, "c": c[0], "h": h[0]}.items():
                    torch.testing.assert_close(as_tensor(step[name]), values, rtol=0, atol=1e-9)
    weights = {name: part.tolist() for name, part in readout.named_parameters()}
    (share,) = compute("lstm-gates", "answer", [[weights, h[0].tolist()]])
    assert share == pytest.approx(readout(h[0]).softmax(0)[1].item())


def test_lstm_gates_show_the_trained_network(show):
    kept = json.loads((SNIPPETS / "maths/lstm_gru/gates_over_time.json").read_text("utf-8"))
    widget = show("lstm-gates")

    def loaded(module, name):
        module.load_state_dict({part: torch.tensor(kept[name][part]) for part in kept[name]})
        return module

    lstm = loaded(torch.nn.LSTM(2, 16, batch_first=True), "lstm")
    readout = loaded(torch.nn.Linear(16, 2), "readout")
    x = torch.tensor(kept["x"], dtype=torch.float32)

    def shares():
        return [float(text) for text in re.findall(r"\d\.\d\d", widget.inner_text())[:2]]

    def expect():
        with torch.no_grad():
            wanted = readout(lstm(x)[0][:, -1]).softmax(-1)[:, 1].tolist()
        assert shares() == pytest.approx(wanted, abs=0.0051)
        return wanted

    right, wrong = expect()
    assert right > 0.9 and wrong < 0.1
    field = widget.get_by_role("textbox")
    assert field.input_value() == "".join("1" if bit > 0 else "0" for bit in x[0, :, 0])
    forget = widget.get_by_role("slider", name="Forget gate")
    for shift, apart in ((-2, (0.5, 1)), (-3, (0, 0.02))):  # what the page says
        forget.fill(str(shift))
        with torch.no_grad():
            lstm.bias_ih_l0[16:32] = torch.tensor(kept["lstm"]["bias_ih_l0"][16:32]) + shift
        one, other = expect()
        assert apart[0] < one - other < apart[1]
    widget.get_by_role("button", name="As it was").click()
    assert shares() == pytest.approx([right, wrong], abs=0.0051)
    widget.get_by_role("slider", name="Mark").fill("2")
    field.fill("01")
    assert widget.get_by_role("slider", name="Mark").input_value() == "1"
    assert "Step 1:" in widget.inner_text() and "marked bit is 1" in widget.inner_text()
    field.fill("x")
    assert field.input_value() == "", "only 0 and 1 can be typed"
    widget.get_by_role("button", name="Random bits").click()
    assert re.fullmatch("[01]{2}", field.input_value())
