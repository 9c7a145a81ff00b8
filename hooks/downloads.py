"""Every page with code is also a notebook and a script, which lie beside it.

Both say in front what to install. They leave the folder that they lie in, so their links and
figures are those of the site where its address is known; elsewhere there is the text alone.
"""

import os
import posixpath
import re
from pathlib import Path
from urllib.parse import urljoin

import jupytext
import nbformat
from mkdocs.structure.files import File

import figures
import preview
import questions
import wheel
from notebook_cells import Cell, has_code, read, to_notebook

HEADING = re.compile(r"^(#{1,6} .*?)\s*\{#[\w-]+\}\s*$", re.MULTILINE)
IMAGE = re.compile(r"!\[(?P<alt>[^\]]*)\]\((?P<target>[^)\s]+)\)(?:\{[^}]*\})?")
TERM = re.compile(r"\[([^\[\]]+)\]\(glossary:[^)]*\)")
LINK = re.compile(
    r"(?<!!)\[(?P<text>(?:[^\[\]]|\[[^\[\]]*\])*)\]"
    r"\((?P<target>[^)\s:#]+\.md(?=[#)])|(?=#))(?P<anchor>#[\w-]+)?\)"
)
SOUND = re.compile(r'(<audio [^>]*src=")(?P<target>[^":]+)("[^>]*></audio>)')
FENCED = re.compile(r"(^ *```.*?^ *```$)", re.DOTALL | re.MULTILINE)
ATTRIBUTES = re.compile(r"(?<=[)`])\{\s*[.#][^}]*\}")
NOTES = {
    "zh": (
        "本页用到的包 snippets 由本站提供，安装它时，所需的其他包也一并装好：",
        "先下载本页提供的 {}，放在本文件旁边，再安装：",
    ),
    "en": (
        "The package snippets comes from this site; all else that is needed comes with it:",
        "Download {}, which the page offers, put it beside this file, and install it:",
    ),
}
CAPTION = re.compile(r"^\s*///(?: caption)?\s*?$\n?", re.MULTILINE)


def on_files(files, config):
    """Add the notebook and the script of each page with code."""
    if preview.on:
        return files
    for file in list(files.documentation_pages()):
        if not has_code(file):
            continue
        stem = file.src_uri.removesuffix(".md")
        source = Path(file.abs_src_path)
        cells = read(source, config)
        note, needed = _install(cells, config)
        cells = _plain(cells, source, file.src_uri, config)
        install = Cell("code", f"{note}%pip install -q {needed}")
        notebook = nbformat.writes(to_notebook([install, *cells])) + "\n"
        install = Cell("code", f"{note}# python -m pip install {needed}")
        script = jupytext.writes(to_notebook([install, *cells]), fmt="py:percent")
        files.append(File.generated(config, f"{stem}.ipynb", content=notebook))
        files.append(File.generated(config, f"{stem}.py", content=script))
    return files


def on_page_context(context, page, config, nav):
    """Offer them to the page's template."""
    if preview.on or not has_code(page.file):
        return context
    stem = page.file.src_uri.removesuffix(".md")
    name = posixpath.basename(stem)
    context["notebook"] = f"{name}.ipynb"
    context["script"] = f"{name}.py"
    repository = os.environ.get("GITHUB_REPOSITORY")
    if repository:
        folder = "" if config.theme["language"] == "zh" else "en/"
        context["colab"] = (
            "https://colab.research.google.com/github/"
            f"{repository}/blob/gh-pages/{folder}{stem}.ipynb"
        )
    return context


def _plain(cells, source, page, config):
    """The cells in the Markdown that every notebook understands."""
    folder = posixpath.dirname(page) or "."
    asked = iter(questions.of_page(source, Path(config.config_file_path).parent))

    def address(target):
        """The absolute address of a figure or a sound."""
        target = posixpath.normpath(posixpath.join(folder, target))
        return urljoin(config.site_url + page, figures.address(target, folder, config))

    def link(match):
        if not config.site_url:
            return match["text"]
        target = match["target"] or posixpath.basename(page)
        target = posixpath.normpath(posixpath.join(folder, target)).removesuffix(".md") + ".html"
        return f"[{match['text']}]({config.site_url}{target}{match['anchor'] or ''})"

    def sound(match):
        return match[1] + address(match["target"]) + match[3] if config.site_url else ""

    def image(match):
        """A figure that a shown block draws goes to that block."""
        figure = posixpath.normpath(posixpath.join(folder, match["target"]))
        alt = match["alt"]
        found = f"![{alt}]({address(match['target'])})" if config.site_url else f"*{alt}*"
        drawing = _file(figure)
        for cell in reversed(done):
            if cell.file and cell.file.with_suffix(".svg").as_posix().endswith(f"/{drawing}"):
                cell.figures += [found] if config.site_url else []
                return ""
        return found

    done = []
    for cell in cells:
        if cell.kind == "markdown":
            text = questions.written_out(cell.source, asked, config.theme["language"])
            text = HEADING.sub(r"\1", CAPTION.sub("", text))
            parts = FENCED.split(text)
            for number in range(0, len(parts), 2):  # the others are code
                part = SOUND.sub(sound, TERM.sub(r"\1", parts[number]))
                parts[number] = LINK.sub(link, IMAGE.sub(image, part))
            text = "".join(parts)
            cell = Cell("markdown", ATTRIBUTES.sub("", text).strip())
            if not cell.source:
                continue
        done.append(cell)
    return done


def _file(figure):
    """Where the figure of a page, such as ``faq/multi-gpu/x.svg``, is recorded."""
    stem, _, name = figure.rpartition("/")
    return f"snippets/{stem.replace('-', '_')}/{name}"


def _install(cells, config):
    """What the first cell says: pip's words, and where they need it a comment in front."""
    text = "\n".join(cell.source for cell in cells if cell.kind == "code")
    if re.search(r"^\s*(from|import) snippets\b", text, re.MULTILINE):
        here, there = NOTES[config.theme["language"]]
        note = here if config.site_url else there.format(wheel.name(config))
        return f"# {note}\n", wheel.to_install(config)
    needed = ["torch", "numpy", "matplotlib"]
    if "sklearn" in text:
        needed.append("scikit-learn")
    return "", " ".join(needed)
