"""Figures of examples: drawn into SVG files without a screen, and compared as pictures.

This module is a Matplotlib backend: ``plt.show()`` in an example keeps the open
figures for the harness and closes them.
"""

from __future__ import annotations

import base64
import functools
import io
import re
from pathlib import Path

from matplotlib import _pylab_helpers
from matplotlib.backends.backend_agg import FigureCanvasAgg as FigureCanvas  # noqa: F401
from matplotlib.backends.backend_agg import new_figure_manager  # noqa: F401

TOLERANCE = 0.001
"""The share of pixels that may differ, each by more than `LEVELS`."""
LEVELS = 32
"""How far, of 255, a pixel may be off before it counts as different."""

_shown: list[str] = []


class NotShownError(Exception):
    """A figure was drawn, but never shown: a reader would not see it."""


def show(*args, **kwargs) -> None:
    """Keep every open figure as SVG text and close it."""
    from matplotlib import pyplot

    for manager in _pylab_helpers.Gcf.get_all_fig_managers():
        buffer = io.StringIO()
        manager.canvas.figure.savefig(
            buffer, format="svg", transparent=True, metadata={"Date": None, "Creator": None}
        )
        _shown.append(_short(buffer.getvalue()))
    pyplot.close("all")


def _short(svg: str) -> str:
    """The same picture in fewer bytes: positions to a tenth of a point, palettes, no metadata."""
    svg = re.sub(
        r"\s*(<metadata>.*?</metadata>|<!--.*?-->|<!DOCTYPE.*?>)", "", svg, flags=re.DOTALL
    )
    svg = re.sub(r'<g id="\w+">', "<g>", svg)
    svg = re.sub(
        r' (?:d|x|y)="[^"]*"',
        lambda attribute: re.sub(
            r"-?\d+\.\d{2,}", lambda n: f"{float(n[0]):.1f}".removesuffix(".0"), attribute[0]
        ),
        svg,
    )
    svg = re.sub(r"(?<=data:image/png;base64,)[^\"]+", _with_palette, svg)
    return "\n".join(line.strip() for line in svg.splitlines()) + "\n"


def _with_palette(data: re.Match) -> str:
    """The same image in fewer bytes, if it is opaque and has at most 256 colours."""
    import numpy as np
    from PIL import Image

    pixels = np.asarray(Image.open(io.BytesIO(base64.b64decode(data[0]))).convert("RGBA"))
    colours, places = np.unique(pixels.view(">u4"), return_inverse=True)
    palette = colours.view("u1").reshape(-1, 4)
    if len(palette) > 256 or (palette[:, 3] < 255).any():
        return data[0]
    picture = Image.fromarray(places.reshape(pixels.shape[:2]).astype("uint8"), "P")
    picture.putpalette(palette[:, :3].tobytes())
    buffer = io.BytesIO()
    picture.save(buffer, format="png", optimize=True)
    return base64.b64encode(buffer.getvalue()).decode()


def require_shown() -> None:
    """Raise `NotShownError` if a figure is still open."""
    if _pylab_helpers.Gcf.get_all_fig_managers():
        raise NotShownError("the example draws a figure but never calls plt.show()")


def take(folder: Path) -> list[str]:
    """Write the figures shown since the last call into a folder; returns their paths."""
    paths = []
    for number, svg in enumerate(_shown):
        path = folder / f"figure-{len(list(folder.glob('figure-*.svg')))}-{number}.svg"
        path.write_text(svg, encoding="utf-8")
        paths.append(str(path))
    _shown.clear()
    return paths


def difference(recorded: str, drawn: str) -> str | None:
    """Compare two SVG texts as pictures.

    Returns:
        What differs, or `None` where at most `TOLERANCE` of the pixels do.
    """
    import numpy as np

    if recorded == drawn:
        return None
    before, after = _pixels(recorded), _pixels(drawn)
    if before.shape != after.shape:
        return f"size {before.shape[1::-1]} before, {after.shape[1::-1]} now (pixels)"
    off = (np.abs(before.astype(int) - after.astype(int)).max(axis=-1) > LEVELS).mean()
    if off <= TOLERANCE:
        return None
    return f"{off:.2%} of the pixels differ; at most {TOLERANCE:.1%} may"


@functools.lru_cache(maxsize=64)  # both languages show the same, and the whole page draws it again
def _pixels(svg: str):
    import numpy as np
    import resvg_py
    from PIL import Image

    png = resvg_py.svg_to_bytes(svg_string=svg, background="white", dpi=96)
    return np.asarray(Image.open(io.BytesIO(bytes(png))).convert("RGB"))
