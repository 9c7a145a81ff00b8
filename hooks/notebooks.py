"""Every page with code is also a notebook and a script; some are executed notebook pages.

All three come from the same expanded page. A page that says ``notebook: true`` in its
front matter gets a twin ``<page>-notebook.html``, which mkdocs-jupyter shows: run in this
build where torch is installed, with the recorded outputs elsewhere. Both languages have the
same code, so it runs once for both.
"""

import base64
import copy
import functools
import importlib.util
import os
import posixpath
import re
import tempfile
from pathlib import Path

import jupytext
import nbclient
import nbformat
from bs4 import BeautifulSoup
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File
from mkdocs.structure.toc import get_toc
from mkdocs.utils.meta import get_data

from counts import fill
from includes import expand
from maths import to_mathml
from results import quote

COMMENT = re.compile(r"^\s*<!--.*-->\s*$")
MARKER_SKIP = re.compile(r"pytest\.mark\.skip\(")
FENCE = re.compile(r"^(?P<indent>\s*)```(?P<language>\w*)")
ADMONITION = re.compile(r'^(?P<indent>\s*)(?:!!!|\?\?\?\+?) \w+(?: "(?P<title>.*)")?$')
HEADING = re.compile(r"^(?P<text>#{1,6} .*?)\s*\{#(?P<id>[\w-]+)\}\s*$")
IMAGE = re.compile(r"!\[(?P<alt>[^\]]*)\]\((?P<target>[^)\s]+\.svg)\)(?:\{[^}]*\})?")
TERM = re.compile(r"\[([^\[\]]+)\]\(glossary:[^)]*\)")
LINK = re.compile(r"(?<!!)\[(?P<text>[^\[\]]*)\]\((?P<target>[^)\s:#]+\.md)(?P<anchor>#[\w-]*)?\)")
ATTRIBUTES = re.compile(r"(?<=[)`])\{\s*[.#][^}]*\}")
CAPTION = re.compile(r"^\s*///(?: caption)?\s*$")
FORMULA = re.compile(r"\$\$(?P<block>.+?)\$\$|\$(?P<inline>[^$\n]+?)\$", re.DOTALL)
KERNEL = {"name": "python3", "display_name": "Python 3", "language": "python"}

_command = "build"


def on_startup(command, dirty):
    """Remember whether this is a build or a preview; a preview does not run notebooks."""
    global _command
    _command = command


def on_config(config):
    """Let figures in notebooks look as they do on the pages."""
    os.environ["MATPLOTLIBRC"] = str(_root(config) / "snippets" / "matplotlibrc")
    return config


@event_priority(100)  # before mkdocs-jupyter looks for notebooks
def on_files(files, config):
    """Add the notebook and the script of each page with code."""
    for file in list(files.documentation_pages()):
        meta = _meta(file)
        if not file.src_uri.endswith(".md") or meta.get("examples") is False:
            continue
        stem = file.src_uri.removesuffix(".md")
        notebook = to_notebook(Path(file.abs_src_path), config)
        text = nbformat.writes(notebook) + "\n"
        script = jupytext.writes(_without_outputs(notebook), fmt="py:percent")
        files.append(File.generated(config, f"{stem}.ipynb", content=text))
        files.append(File.generated(config, f"{stem}.py", content=script))
        if meta.get("notebook"):
            cache = _root(config) / ".cache" / "notebooks" / config.theme["language"]
            path = cache / f"{stem}-notebook.ipynb"
            path.parent.mkdir(parents=True, exist_ok=True)
            notebook.cells[0] = _setup_cell()
            if _command == "build" and importlib.util.find_spec("torch"):
                _execute(notebook, file.src_uri)
            path.write_text(nbformat.writes(notebook), encoding="utf-8")
            source = path.relative_to(cache).as_posix()
            files.append(File(source, str(cache), config.site_dir, config.use_directory_urls))
    return files


def on_page_context(context, page, config, nav):
    """Offer the downloads to the page's template."""
    stem, _, suffix = page.file.src_uri.rpartition(".")
    stem = stem.removesuffix("-notebook")
    here = posixpath.dirname(page.file.src_uri) or "."
    if suffix == "ipynb" or (page.meta.get("examples") is not False and suffix == "md"):
        context["notebook"] = posixpath.relpath(f"{stem}.ipynb", here)
        context["script"] = posixpath.relpath(f"{stem}.py", here)
        repository = os.environ.get("GITHUB_REPOSITORY")
        if repository:
            folder = "" if config.theme["language"] == "zh" else "en/"
            context["colab"] = (
                "https://colab.research.google.com/github/"
                f"{repository}/blob/gh-pages/{folder}{stem}.ipynb"
            )
    return context


def on_page_content(html, page, config, files):
    """Give a notebook page the site's own look: no style of its own, real ids, MathML."""
    if not page.file.src_uri.endswith(".ipynb"):
        return html
    notebook = nbformat.read(page.file.abs_src_path, as_version=4)
    soup = BeautifulSoup(html, "html.parser")
    for noise in soup.select("style, script, .celltag_setup, .clipboard-copy-txt, .anchor-link"):
        noise.decompose()
    ids = notebook.metadata["heading_ids"]
    headings = soup.select("h1, h2, h3, h4, h5, h6")
    tokens = []
    for heading, identifier in zip(headings, ids, strict=True):
        heading["id"] = identifier
        tokens.append(
            {
                "level": int(heading.name[1]),
                "id": identifier,
                "name": heading.get_text(),
                "html": heading.decode_contents(),
                "data-toc-label": "",
                "children": [],
            }
        )
        title = "Link to this section" if config.theme["language"] == "en" else "本节链接"
        link = soup.new_tag("a", attrs={"class": "headerlink", "title": title})
        link["href"] = f"#{identifier}"
        link.string = "¶"
        heading.append(link)
    page.toc = get_toc(_nested(tokens))
    page.meta["search"] = {"exclude": True}  # its twin is in the index
    cells = []
    prose = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    languages = iter(re.findall(r"^```(\w+)$", prose, re.MULTILINE))
    for cell in soup.select(".jp-Cell:not(.jp-Cell .jp-Cell)"):
        cells.append(_code(cell) if "jp-CodeCell" in cell["class"] else _prose(cell, languages))
    return "\n".join(cells)


def to_notebook(page, config):
    """Turn a page into a notebook with its recorded outputs.

    Args:
        page: The Markdown file.
        config: The MkDocs configuration of its language.

    Returns:
        The notebook; its first cell installs what the page needs.
    """
    root = _root(config)
    prose, cells, ids = [], [], []
    skipped = False
    inside_block = ""

    def flush():
        text = "\n".join(prose).strip()
        if text:
            cells.append(_cell("markdown", text))
        prose.clear()

    lines = iter(expand(page, root=root))
    in_front = None
    for line in lines:
        text = line.text
        if in_front is None:
            in_front = text == "---"
            if in_front:
                continue
        elif in_front:
            in_front = text != "---"
            continue
        if inside_block and text.strip() and not text.startswith(inside_block):
            inside_block = inside_block[4:]
            while inside_block and not text.startswith(inside_block):
                inside_block = inside_block[4:]
        text = text.removeprefix(inside_block)
        admonition = ADMONITION.match(text)
        fence = FENCE.match(text)
        if admonition:
            inside_block += admonition["indent"] + "    "
            prose.append(f"**{admonition['title'] or ''}**\n")
        elif COMMENT.match(text):
            skipped |= bool(MARKER_SKIP.search(text))
        elif fence:
            cut = len(inside_block + fence["indent"])
            body = []
            for inner in lines:
                if inner.text[cut:].startswith("```"):
                    break
                body.append(inner)
            code = "\n".join(inner.text[cut:] for inner in body).rstrip()
            source = body[0].source if body else None
            if fence["language"] == "python" and not skipped:
                flush()
                cells.append(_cell("code", code, _figure(source)))
            elif source is not None and source.suffix == ".txt" and cells and not any(prose):
                stream = {"output_type": "stream", "name": "stdout", "text": code + "\n"}
                cells[-1].outputs.insert(0, stream)
            else:
                prose.append(f"```{fence['language']}\n{code}\n```")
            skipped = False
        elif not CAPTION.match(text):
            prose.append(_plain(text, page, config, ids, cells))
    flush()
    cells.insert(0, _install_cell(cells, config))
    for number, cell in enumerate(cells):
        cell["id"] = f"cell-{number}"
    metadata = {"kernelspec": KERNEL, "heading_ids": ids}
    return nbformat.from_dict(
        {"nbformat": 4, "nbformat_minor": 5, "metadata": metadata, "cells": cells}
    )


def _cell(kind, source, outputs=()):
    """A cell as plain data: nbformat's own constructors validate each one, which is slow."""
    cell = nbformat.from_dict({"cell_type": kind, "metadata": {}, "source": source})
    if kind == "code":
        cell.update(execution_count=None, outputs=list(outputs))
    return cell


def _plain(text, page, config, ids, cells):
    """One line of prose, without what only this site's Markdown understands."""
    text = quote(fill(text, Path(config.docs_dir)), page)
    heading = HEADING.match(text)
    if heading:
        ids.append(heading["id"])
        text = heading["text"]
    text = TERM.sub(r"\1", text)
    text = IMAGE.sub(lambda match: _image(match, page, config, cells), text)
    folder = posixpath.dirname(page.relative_to(config.docs_dir).as_posix())

    def link(match):
        target = posixpath.normpath(posixpath.join(folder, match["target"]))
        url = target.removesuffix(".md") + ".html" + (match["anchor"] or "")
        if config.site_url:
            return f"[{match['text']}]({config.site_url}{url})"
        return f"[{match['text']}]({posixpath.relpath(url, folder or '.')})"

    return ATTRIBUTES.sub("", LINK.sub(link, text))


def _image(match, page, config, cells):
    """A figure that a shown block draws stays with that block; others travel in the text."""
    root = _root(config)
    figure = Path(os.path.normpath(page.parent / match["target"])).relative_to(config.docs_dir)
    path = root / "snippets" / figure.parent.as_posix().replace("-", "_") / figure.name
    drawn = any(
        output.get("metadata", {}).get("figure") == str(figure)
        for cell in cells
        for output in cell.get("outputs", [])
    )
    if drawn:
        return ""
    if not path.exists():  # MkDocs itself reports the broken link
        return match["alt"]
    data = _data_uri(path.read_text(encoding="utf-8"))
    return f'<img alt="{match["alt"]}" src="{data}">'


def _figure(source):
    """The recorded figure of an example, as the output of its cell."""
    figure = source.with_suffix(".svg") if source else None
    if figure is None or not figure.exists():
        return []
    snippets = next(parent for parent in figure.parents if parent.name == "snippets")
    relative = figure.relative_to(snippets)
    uri = f"{relative.parent.as_posix().replace('_', '-')}/{relative.name}"
    svg = figure.read_text(encoding="utf-8")
    data, metadata = {"image/svg+xml": svg}, {"figure": uri}
    return [{"output_type": "display_data", "data": data, "metadata": metadata}]


def _install_cell(cells, config):
    text = "\n".join(cell.source for cell in cells if cell.cell_type == "code")
    needed = ["torch", "numpy", "matplotlib"]
    if "sklearn" in text:
        needed.append("scikit-learn")
    if re.search(r"^\s*(from|import) snippets\b", text, re.MULTILINE) and config.repo_url:
        needed.append(f"git+{config.repo_url}")
    return _cell("code", f"%pip install -q {' '.join(needed)}")


def _execute(notebook, page):
    """Give the code cells the outputs of a real run."""
    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    try:
        outputs = _outputs(tuple(cell.source for cell in cells))
    except nbclient.exceptions.CellExecutionError as error:
        raise PluginError(f"{page}: its notebook fails\n{error}") from None
    for cell, output in zip(cells, outputs, strict=True):
        cell.outputs = copy.deepcopy(output)


@functools.cache
def _outputs(sources):
    """Run code cells in a kernel and an empty folder of their own; returns their outputs."""
    notebook = nbformat.v4.new_notebook(metadata={"kernelspec": KERNEL})
    notebook.cells = [nbformat.v4.new_code_cell(source) for source in sources]
    with tempfile.TemporaryDirectory() as folder:
        resources = {"metadata": {"path": folder}}
        nbclient.NotebookClient(notebook, resources=resources, timeout=600).execute()
    return [cell.outputs for cell in notebook.cells]


def _setup_cell():
    cell = _cell("code", '%config InlineBackend.figure_formats = ["svg"]')
    cell.metadata["tags"] = ["setup"]
    cell["id"] = "setup"
    return cell


def _without_outputs(notebook):
    bare = copy.deepcopy(notebook)
    bare.metadata.pop("heading_ids")
    for cell in bare.cells:
        if cell.cell_type == "code":
            cell.outputs = []
        else:
            cell.source = re.sub(
                r"<img alt=\"([^\"]*)\" src=\"data:[^\"]*\">", r"(\1)", cell.source
            )
    return bare


def _code(cell):
    """A code cell in the markup of Material, which then brings colours and copy button."""
    parts, printed = [], []
    source = cell.select_one(".highlight-ipynb pre")
    if source is not None:
        code = source.decode_contents().removeprefix("<span></span>").strip()
        parts.append(_block("python", code))
    for output in cell.select(".jp-OutputArea-output"):
        svg, image, text = (output.select_one(name) for name in ("svg", "img", "pre"))
        if text is not None:  # a kernel may send one output in several parts
            printed.append(text.decode_contents())
        elif svg is not None or image is not None:
            data = image["src"] if svg is None else _data_uri(str(svg))
            parts.append(f'<figure><img alt="" src="{data}"></figure>')
    if printed:
        parts.insert(1, _block("text", "".join(printed).rstrip("\n")))
    return "\n".join(parts)


def _block(language, code):
    return (
        f'<div class="language-{language} highlight"><pre><span></span><code>{code}\n'
        "</code></pre></div>"
    )


def _data_uri(svg):
    return "data:image/svg+xml;base64," + base64.b64encode(svg.encode()).decode()


def _prose(cell, languages):
    body = cell.select_one(".jp-RenderedMarkdown") or cell.select_one(".jp-RenderedHTMLCommon")
    for block in body.select("pre"):
        code = block.decode_contents().removeprefix("<span></span>").strip("\n")
        whole = block.find_parent("div", class_="highlight") or block
        whole.replace_with(BeautifulSoup(_block(next(languages), code), "html.parser"))
    for text in body.find_all(string=FORMULA):
        if text.find_parent(["code", "pre"]):
            continue
        markup = FORMULA.sub(_formula, str(text))
        text.replace_with(BeautifulSoup(markup, "html.parser"))
    return body.decode_contents()


def _formula(match):
    if match["block"]:
        return f'<span class="formula block">{to_mathml(match["block"], block=True)}</span>'
    return f'<span class="formula">{to_mathml(match["inline"], block=False)}</span>'


def _nested(tokens):
    """Headings in a row, as the tree that MkDocs wants."""
    roots, open_tokens = [], []
    for token in tokens:
        while open_tokens and open_tokens[-1]["level"] >= token["level"]:
            open_tokens.pop()
        (open_tokens[-1]["children"] if open_tokens else roots).append(token)
        open_tokens.append(token)
    return roots


def _meta(file):
    text = Path(file.abs_src_path).read_text(encoding="utf-8") if file.abs_src_path else ""
    return get_data(text)[1]


def _root(config):
    return Path(config.config_file_path).parent
