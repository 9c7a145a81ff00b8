"""Puts the recorded figures, and sounds, beside the pages that show and play them.

``snippets/concepts/dynamic_graph/x.svg`` is ``concepts/dynamic-graph/x.svg`` on the
site, so a page links ``dynamic-graph/x.svg``. The site has each once: English pages show
those of the Chinese ones. So it is with the data of a figure that moves, which the page names
at its image: ``{ data-widget=x data-numbers=cnn/x.json }``. A page says how large its figures are,
so that what is below them has its place before they have come.
"""

import posixpath
import re
from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File

SUFFIXES = (".svg", ".wav")
SHOWN = re.compile(r'(?<= src=")[^":?#]+\.(?:svg|wav)(?=")|(?<= data-numbers=")[^"]+(?=")')
IMAGE = re.compile(r'<img\b[^>]* src="(?P<uri>[^":?#]+\.svg)"')
SIZE = re.compile(r'<svg[^>]* width="(?P<width>[\d.]+)pt" height="(?P<height>[\d.]+)pt"')
NUMBERS = re.compile(r"^ *!\[.*\bdata-numbers=(?P<target>[\w./-]+)", re.MULTILINE)


def on_files(files, config):
    """Add every recorded figure and every sound to the site."""
    snippets = Path(config.config_file_path).parent / "snippets"
    for figure in sorted(path for path in snippets.rglob("*") if path.suffix in SUFFIXES):
        uri = figure.relative_to(snippets).as_posix().replace("_", "-")
        stem = uri.rpartition("/")[0]
        files.append(File.generated(config, f"{stem}/{figure.name}", abs_src_path=str(figure)))
    for uri in numbers(files):
        stem, _, name = uri.rpartition("/")
        data = snippets / stem.replace("-", "_") / name
        if not data.exists():
            raise PluginError(f"a page names the numbers {uri}, but there is no {data}")
        files.append(File.generated(config, uri, abs_src_path=str(data)))
    return files


def numbers(files):
    """The data that the figures of all pages move with."""
    return sorted({uri for file in files.documentation_pages() for uri in _numbers(file)})


def _numbers(file):
    """The data that the figures of a page move with."""
    if not file.src_uri.endswith(".md") or not file.abs_src_path:
        return []
    text = Path(file.abs_src_path).read_text(encoding="utf-8")
    folder = posixpath.dirname(file.src_uri)
    return [posixpath.normpath(posixpath.join(folder, one)) for one in NUMBERS.findall(text)]


def on_page_content(html, page, config, files):
    """Say how large figures are, and let an English page show those of the Chinese one."""
    folder = posixpath.dirname(page.file.src_uri)

    def sized(match):
        figure = files.get_file_from_path(posixpath.normpath(posixpath.join(folder, match["uri"])))
        points = figure and SIZE.search(figure.content_string)
        if not points:
            return match[0]  # MkDocs names a link that leads nowhere
        width, height = (round(float(points[side]) * 4 / 3) for side in ("width", "height"))
        return f'{match[0]} width="{width}" height="{height}"'

    def shared(match):
        return address(posixpath.join(folder, match[0]), folder, config)

    html = IMAGE.sub(sized, html)
    return html if config.theme["language"] == "zh" else SHOWN.sub(shared, html)


def on_env(env, config, files):
    """Leave the figures out of the English folder, now that all links to them are checked."""
    if config.theme["language"] != "zh":
        snippets = str(Path(config.config_file_path).parent / "snippets")
        for file in list(files):
            if file.abs_src_path and file.abs_src_path.startswith(snippets):
                files.remove(file)


def address(figure, folder, config):
    """Where a figure is, as seen from a folder of this language.

    Args:
        figure: Its path below the site, as ``concepts/dynamic-graph/x.svg``.
        folder: The folder of the page, as ``concepts``.
        config: The MkDocs configuration of the page's language.
    """
    own = "" if config.theme["language"] == "zh" else "en"
    return posixpath.relpath(figure, posixpath.join(own, folder) or ".")
