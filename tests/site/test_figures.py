"""Labels of figures can be read on a phone."""

import itertools
import math
import re
from urllib.parse import urlsplit

import pytest

from includes import ROOT
from snippets.kit import drawing
from tests.harness.blocks import shown_figures
from tests.harness.plugin import figure_source
from tests.site.test_structure import BOTH, DOCS

PHONE = 390
LEAST = 8
"""Pixels: the least size of a label on a phone; indices and exponents are smaller."""
FOLDED = 356
"""Pixels that a figure gets in a fold; one outside gets the phone's whole width."""
CARDS = {"index/eight_results.svg": 4 * 170}
"""Figures of which the home page shows parts, and how wide the whole would be there."""
SCALED = re.compile(r' transform="translate\([^)]*\)(?: rotate\([^)]*\))? scale\(([\d.]+) -\1\)')
"""Matplotlib writes a glyph in hundredths of its font size."""


def labels(figure):
    """The width of a figure and the sizes of its labels, both in points."""
    svg = figure.read_text(encoding="utf-8")
    assert "<text" not in svg, f"{figure}: text that is not drawn as glyphs"
    width = float(re.search(r'viewBox="0 0 ([\d.]+) ', svg)[1])
    sizes = {100 * float(scale) for scale in SCALED.findall(svg)}
    program = figure.with_suffix(".py").read_text(encoding="utf-8")
    if "snippets.kit.drawing" in program:  # glyphs as outlines, of one size
        sizes.add(drawing.FONT)
    return width, sizes


def smallest(figure, room):
    """Pixels of the smallest label where a figure has so much room; `None` without labels."""
    width, sizes = labels(figure)
    return min(sizes) * min(room / width, 4 / 3) if sizes else None


def figures():
    """Each figure that a page shows, and the least room that it gets on a phone."""
    rooms = {}
    for language, page in BOTH:
        text = (DOCS / language / page).read_text(encoding="utf-8").splitlines()
        for number, target in shown_figures(DOCS / language / page):
            file = figure_source(DOCS / language / page, urlsplit(target).path, ROOT)
            folded = text[number - 1].startswith(" ")
            name = file.relative_to(ROOT / "snippets").as_posix()
            room = CARDS.get(name, FOLDED if folded else PHONE)
            rooms[file] = min(room, rooms.get(file, room))
    return rooms


def test_labels_are_large_enough_on_a_phone():
    rooms = figures()
    sizes = {file: smallest(file, room) for file, room in rooms.items()}
    assert len(sizes) > 200 and sum(size is not None for size in sizes.values()) > 180
    small = {
        file.relative_to(ROOT / "snippets").as_posix(): math.floor(10 * size) / 10
        for file, size in sizes.items()
        if size is not None and size < LEAST
    }
    assert not small


def test_small_labels_are_found(tmp_path):
    figure = ROOT / "snippets" / "concepts" / "autograd" / "chain_rule_graph.svg"
    assert smallest(figure, PHONE) > LEAST > smallest(figure, PHONE / 2)
    program = tmp_path / "one.py"
    program.write_text("plt.show()")
    glyphs = '<g transform="translate(1 2){} scale({} -{})"/>'
    for turned, scale in itertools.product(("", " rotate(-90)"), ("0.11", "0.07")):
        text = '<svg viewBox="0 0 460.8 100">' + glyphs.format(turned, scale, scale)
        program.with_suffix(".svg").write_text(text)
        assert (smallest(program.with_suffix(".svg"), PHONE) < LEAST) == (scale == "0.07")


WIDTHS = """() => {
    document.querySelectorAll("details").forEach(details => details.open = true);
    const within = selector => [...document.querySelectorAll(`${selector} > figure img`)]
        .filter(image => image.naturalWidth > innerWidth)
        .map(image => image.getBoundingClientRect().width);
    return [within(".md-content__inner"), within("details")];
}"""


@pytest.mark.parametrize("path", ["concepts/modules.html", "en/concepts/modules.html"])
def test_figures_have_that_room(open_page, path):
    page = open_page(path, width=PHONE, height=844)
    page.evaluate("[...document.images].forEach(image => image.loading = 'eager')")
    page.wait_for_load_state("networkidle")
    outside, folded = page.evaluate(WIDTHS)
    assert outside and {round(width) for width in outside} == {PHONE}
    assert folded and min(folded) >= FOLDED
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE
