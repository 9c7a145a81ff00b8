"""A page that says ``notebook: true`` in its front matter can also be seen as a notebook.

mkdocs-jupyter makes ``<page>-notebook.ipynb`` a page of the site. Its cells are Markdown of
this site, so it is rendered as all pages are, which is ten times faster than by nbconvert
and gives it the same ids, formulas, figures and copy buttons. It is a view of the page:
reached by a button there, in no menu and in no search.
"""

import json
import posixpath
from pathlib import Path

import nbformat
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File

import preview
from headings import headings
from notebook_cells import meta_of, read, to_notebook

SUFFIX = "-notebook.ipynb"
NAMES = {"zh": "（笔记本）", "en": " (notebook)"}


@event_priority(100)  # before mkdocs-jupyter looks for notebooks
def on_files(files, config):
    """Add the notebooks."""
    if preview.on:
        return files
    root = Path(config.config_file_path).parent
    cache = root / ".cache" / "notebooks" / config.theme["language"]
    for file in list(files.documentation_pages()):
        if file.src_uri.endswith(".md") and meta_of(file).get("notebook"):
            source = file.src_uri.removesuffix(".md") + SUFFIX
            notebook = to_notebook(read(Path(file.abs_src_path), config))
            notebook.metadata["title"] = headings(Path(file.abs_src_path))[0][1]
            (cache / source).parent.mkdir(parents=True, exist_ok=True)
            (cache / source).write_text(nbformat.writes(notebook), encoding="utf-8")
            files.append(File(source, str(cache), config.site_dir, config.use_directory_urls))
    return files


def on_page_read_source(page, config):
    """Show the cells of a notebook one after the other."""
    if not _is_view(page):
        return None
    notebook = nbformat.read(page.file.abs_src_path, as_version=4)
    title = notebook.metadata["title"] + NAMES[config.theme["language"]]
    meta = json.dumps({"title": title, "search": {"exclude": True}}, ensure_ascii=False)
    parts = [f"---\n{meta}\n---"]
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            parts.append(cell.source)
        else:
            parts.append(f"```python\n{cell.source}\n```")
            parts.extend(f"```text\n{output.text}```" for output in cell.outputs)
    return "\n\n".join(parts)


def on_page_markdown(markdown, page, config, files):
    """Leave the rendering to MkDocs: mkdocs-jupyter has put its own in place."""
    if _is_view(page):
        del page.render
    return markdown


def on_page_context(context, page, config, nav):
    """Link the page and its view to each other."""
    if _is_view(page):
        source = page.file.src_uri.removesuffix(SUFFIX) + ".md"
        original = next(file for file in context["pages"] if file.src_uri == source)
        context["page_of_view"] = posixpath.basename(original.url)
        page.canonical_url = original.page.canonical_url
        page.edit_url = original.page.edit_url
    elif page.meta.get("notebook") and not preview.on:
        context["view"] = posixpath.basename(page.file.src_uri.removesuffix(".md")) + (
            SUFFIX.replace(".ipynb", ".html")
        )
    return context


def _is_view(page):
    return page.file.src_uri.endswith(SUFFIX)
