"""Every page with code is also a notebook and a script, which lie beside it.

Their figures are those of the site: absolute links where its address is known, files beside
the notebook elsewhere.
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
from notebook_cells import Cell, has_code, read, to_notebook

HEADING = re.compile(r"^(#{1,6} .*?)\s*\{#[\w-]+\}\s*$", re.MULTILINE)
IMAGE = re.compile(r"!\[(?P<alt>[^\]]*)\]\((?P<target>[^)\s]+)\)(?:\{[^}]*\})?")
TERM = re.compile(r"\[([^\[\]]+)\]\(glossary:[^)]*\)")
LINK = re.compile(r"(?<!!)\[(?P<text>[^\[\]]*)\]\((?P<target>[^)\s:#]+\.md)(?P<anchor>#[\w-]*)?\)")
ATTRIBUTES = re.compile(r"(?<=[)`])\{\s*[.#][^}]*\}")
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
        cells = _plain(read(source, config), source, file.src_uri, config)
        notebook = nbformat.writes(to_notebook(cells)) + "\n"
        script = jupytext.writes(to_notebook(cells), fmt="py:percent")
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
    """The cells in the Markdown that every notebook understands, what to install in front."""
    folder = posixpath.dirname(page) or "."
    asked = iter(questions.of_page(source, Path(config.config_file_path).parent))

    def address(target):
        path = posixpath.normpath(posixpath.join(folder, target))
        return config.site_url + path if config.site_url else posixpath.relpath(path, folder)

    def link(match):
        target = match["target"].removesuffix(".md") + ".html"
        return f"[{match['text']}]({address(target)}{match['anchor'] or ''})"

    def image(match):
        """A figure that a shown block draws goes to that block."""
        figure = posixpath.normpath(posixpath.join(folder, match["target"]))
        source = figures.address(figure, folder, config)
        if config.site_url:
            source = urljoin(config.site_url + page, source)
        found = f"![{match['alt']}]({source})"
        drawing = _file(figure)
        for cell in reversed(done):
            if cell.file and cell.file.with_suffix(".svg").as_posix().endswith(f"/{drawing}"):
                cell.figures.append(found)
                return ""
        return found

    done = [Cell("code", _install(cells, config))]
    for cell in cells:
        if cell.kind == "markdown":
            text = questions.written_out(cell.source, asked, config.theme["language"])
            text = HEADING.sub(r"\1", CAPTION.sub("", text))
            text = LINK.sub(link, IMAGE.sub(image, TERM.sub(r"\1", text)))
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
    text = "\n".join(cell.source for cell in cells if cell.kind == "code")
    needed = ["torch", "numpy", "matplotlib"]
    if "sklearn" in text:
        needed.append("scikit-learn")
    if re.search(r"^\s*(from|import) snippets\b", text, re.MULTILINE) and config.repo_url:
        needed.append(f"git+{config.repo_url}")
    return f"%pip install -q {' '.join(needed)}"
