r"""Turns formulas into MathML when the site is built: no script, and no font but its own.

`pymdownx.arithmatex` marks them as ``\(…\)`` and ``\[…\]``; math-core converts them;
the glyphs in use are cut out of STIX Two Math for ``assets/math.woff2``.
"""

import functools
import html
import io
import re
import unicodedata
from importlib.util import find_spec
from pathlib import Path

from fontTools import subset
from math_core import LatexError, LatexToMathML
from mkdocs.exceptions import PluginError

FORMULA = re.compile(
    r'<(?P<tag>span|div) class="arithmatex">\\(?P<open>[(\[])(?P<latex>.*?)\\[)\]]</(?P=tag)>',
    re.DOTALL,
)
MATHML = re.compile(r"<math\b.*?</math>", re.DOTALL)
TAG = re.compile(r"<[^>]*>")
IDENTIFIER = re.compile(r"<mi>(&\w+;|.)</mi>")  # a browser slants an identifier of one letter


def to_mathml(latex, *, block):
    """Convert a formula.

    Args:
        latex: LaTeX without its delimiters.
        block: Whether it stands on a line of its own.

    Returns:
        A MathML element.

    Raises:
        LatexError: If math-core does not understand the formula.
    """
    return _converter().convert_with_local_state(latex, displaystyle=block)


@functools.cache
def _converter():
    return LatexToMathML(fancy_error=False)


def on_page_content(content, page, config, files):
    """Replace each marked formula of a page."""

    def convert(match):
        latex = html.unescape(match["latex"])
        try:
            mathml = to_mathml(latex, block=match["open"] == "[")
        except LatexError as error:
            raise PluginError(
                f"{page.file.abs_src_path}:{_line(page, latex)}: {latex.strip()!r}: {error}"
            ) from None
        return f'<{match["tag"]} class="formula">{mathml}</{match["tag"]}>'

    return FORMULA.sub(convert, content)


def _line(page, latex):
    source = Path(page.file.abs_src_path).read_text(encoding="utf-8")
    return source[: max(source.find(latex.strip().splitlines()[0]), 0)].count("\n") + 1


def on_post_build(config):
    """Write the font with just the glyphs that this language's formulas use."""
    used = {"\N{SQUARE ROOT}"}  # drawn by <msqrt>, which does not contain it
    slanted = set()
    for page in Path(config.site_dir).rglob("*.html"):
        for formula in MATHML.findall(page.read_text(encoding="utf-8")):
            slanted.update(map(html.unescape, IDENTIFIER.findall(formula)))
            used.update(html.unescape(TAG.sub("", IDENTIFIER.sub("", formula))))
    target = Path(config.site_dir) / "assets" / "math.woff2"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(_font(frozenset(used | _italic(slanted))))


@functools.cache
def _font(wanted):
    """The font with some characters; most changes of a page that is being written need the same."""
    options = subset.Options(flavor="woff2", layout_features=[], hinting=False)
    source = Path(find_spec("ziamath").origin).parent / "fonts" / "STIXTwoMath-Regular.ttf"
    with source.open("rb") as file, io.BytesIO() as cut:
        font = subset.load_font(file, options)
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes=map(ord, wanted))
        subsetter.subset(font)
        subset.save_font(font, cut, options)
        return cut.getvalue()


def _italic(letters):
    """The slanted forms of letters; a letter that has none stays as it is."""
    slanted = {}
    for code in [*range(0x1D434, 0x1D468), 0x210E, *range(0x1D6E2, 0x1D71C)]:
        slanted.setdefault(unicodedata.normalize("NFKC", chr(code)), chr(code))
    return {slanted.get(letter, letter) for letter in letters}
