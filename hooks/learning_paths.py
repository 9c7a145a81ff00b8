"""Learning paths: where a page stands, and the map of what each page needs.

The paths are the links of ``about/learning-paths.md``, section by section; what a page needs
are the links of its own line "Before this page". The map is drawn from these when the site is
built, as rows of text with an arc from each page to those that need it.
"""

import html
import posixpath
import re
from collections import Counter
from pathlib import Path

from mkdocs.exceptions import PluginError

from headings import headings

PAGE = "about/learning-paths.md"
PATHS = ("weekend", "course", "numpy", "transformers")
MAP = "<!-- map of prerequisites -->"
NEEDS = re.compile(r"^    \*\*(?:Before this page|先修|先读)\*\*[:：](.*)$", re.MULTILINE)
LINK = re.compile(r"\]\((?P<path>[^)\s:#]+\.md)(?:#[\w-]*)?\)")
HEADS = {"zh": ("页面", "先修", "后续"), "en": ("page", "needs", "leads to")}
BETWEEN = {"zh": "、", "en": ", "}
NAMED = {"zh": "{}（{}）", "en": "{} ({})"}
LABEL = {
    "zh": "先修关系图：每行一页，弧线从一页连到需要它的页；同样的内容见下表",
    "en": "Map of prerequisites: a row a page, an arc from each page to those that need it; "
    "the table below says the same",
}
ROW, TOP, TEXT = 20, 14, 128
FIRST = 6
"""How many of the pages that need it a page names."""

_nav = []  # the pages in the order of the menu, each with its title there and its chapter's
_map = {}  # what each page needs, and the titles, read once


def on_nav(nav, config, files):
    """Remember the menu."""
    _map.clear()
    _nav[:] = [
        (page.file, page.title, page.parent.title if page.parent else None) for page in nav.pages
    ]


def needs(text, page):
    """The pages that a page names on its line of prerequisites, below ``docs/<language>``."""
    line = NEEDS.search(text)
    folder = posixpath.dirname(page)
    found = LINK.finditer(line[1]) if line else ()
    return list(
        dict.fromkeys(posixpath.normpath(posixpath.join(folder, link["path"])) for link in found)
    )


def in_order(needed):
    """The pages, each after all that it needs, else as they come.

    Raises:
        PluginError: If pages need each other in a circle.
    """
    done, waiting = [], []

    def add(page):
        if page in waiting:
            raise PluginError(f"{' needs '.join([*waiting[waiting.index(page) :], page])}")
        if page not in done:
            waiting.append(page)
            for other in needed.get(page, ()):
                add(other)
            done.append(waiting.pop())

    for page in needed:
        add(page)
    return done


def paths(file):
    """The paths of the page: their identifiers, each with its title and its pages in order."""
    sections = headings(file)
    found = {identifier: (title, []) for _, title, identifier in sections if identifier in PATHS}
    starts = {number: identifier for number, _, identifier in sections}
    here = None
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        here = starts.get(number, here)
        for link in LINK.finditer(line) if here in found else ():
            page = posixpath.normpath(posixpath.join(posixpath.dirname(PAGE), link["path"]))
            if page not in found[here][1]:
                found[here][1].append(page)
    return found


def row_id(page):
    """The identifier of a page's row on the map."""
    return "map-" + page.removesuffix(".md").replace("/", "-")


def leads(page, needed):
    """The pages that need a page."""
    return [other for other in needed if page in needed[other]]


def draw(needed, titles, label):
    """The map as SVG, its rows linked to the pages beside ``about/``."""
    order = in_order(needed)
    row = {page: TOP + ROW * number for number, page in enumerate(order)}
    farthest = max([row[p] - row[o] for p in needed for o in needed[p]], default=ROW)
    parts = [
        f'<svg class="map" viewBox="0 0 360 {TOP + ROW * len(order)}" role="group" '
        f'aria-label="{label}">'
    ]
    for page in order:
        y, at, arcs = row[page], TEXT - 4, ""
        for other in needed.get(page, ()):
            width = 14 + 104 * ((y - row[other]) / farthest) ** 0.5
            x = TEXT - width * 4 / 3
            arcs += f'<path d="M{at} {row[other]}C{x:.0f} {row[other]} {x:.0f} {y} {at} {y}"/>'
        target = posixpath.relpath(page.removesuffix(".md") + ".html", posixpath.dirname(PAGE))
        parts.append(
            f'<g id="{row_id(page)}">{arcs}<circle cx="{at}" cy="{y}" r="3"/>'
            f'<a href="{target}"><text x="{TEXT + 4}" y="{y + 4}">'
            f"{html.escape(titles[page])}</text></a></g>"
        )
    return "".join([*parts, "</svg>"])


def table(needed, titles, language):
    """The map in words."""
    folder = posixpath.dirname(PAGE)

    def links(pages):
        found = (f"[{titles[page]}]({posixpath.relpath(page, folder)})" for page in pages)
        return BETWEEN[language].join(found) or "—"

    rows = [" | ".join(HEADS[language]), "--- | --- | ---"]
    for page in in_order(needed):
        cells = ([page], needed.get(page, ()), leads(page, needed))
        rows.append(" | ".join(map(links, cells)))
    return "\n".join(rows) + "\n"


def _read(config):
    """What each page needs, in the order of the menu, and short titles that differ."""
    if not _map:
        _map["read"] = _read_anew(config)
    return _map["read"]


def _read_anew(config):
    needed, titles = {}, {}
    for file, title, chapter in _nav:
        if not file.src_uri.endswith(".md"):
            continue
        path = Path(file.abs_src_path)
        found = needs(path.read_text(encoding="utf-8"), file.src_uri)
        titles[file.src_uri] = (
            title or re.split("[:：]", headings(path)[0][1])[0].strip("` "),
            chapter,
        )
        if found:
            needed[file.src_uri] = found
    for page in [other for found in needed.values() for other in found]:
        needed.setdefault(page, [])
    needed = {page: needed[page] for page in titles if page in needed}
    times = Counter(titles[page][0] for page in needed)
    name = NAMED[config.theme["language"]]
    return needed, {
        page: title if times[title] < 2 or not chapter else name.format(title, chapter)
        for page, (title, chapter) in titles.items()
    }


def on_page_markdown(markdown, page, config, files):
    """Say the map in words."""
    if page.file.src_uri == PAGE:
        return f"{markdown}\n\n{table(*_read(config), config.theme['language'])}"
    return markdown


def on_page_content(content, page, config, files):
    """Draw the map."""
    if page.file.src_uri == PAGE:
        return content.replace(MAP, draw(*_read(config), LABEL[config.theme["language"]]))
    return content


def on_page_context(context, page, config, nav):
    """Tell the page's template which paths hold it, where it is on the map, and what needs it."""
    file = Path(config.docs_dir, PAGE)
    here = page.file.src_uri
    if not file.exists() or here == PAGE:
        return

    def url(target):
        return posixpath.relpath(target.replace(".md", ".html"), posixpath.dirname(here) or ".")

    context["paths"] = [
        (title, f"{url(PAGE)}#{identifier}", pages.index(here) + 1, len(pages))
        for identifier, (title, pages) in paths(file).items()
        if here in pages
    ]
    needed, titles = _read(config)
    if here in needed:
        after = leads(here, needed)
        context["map"] = f"{url(PAGE)}#{row_id(here)}"
        context["leads"] = [(titles[other], url(other)) for other in after[:FIRST]]
        context["more_leads"] = len(after[FIRST:])
