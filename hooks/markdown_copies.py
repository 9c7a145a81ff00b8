"""Every page can be had as Markdown: ``autograd.md`` beside ``autograd.html``, and all in one file.

The copy holds what the page holds: included code and outputs, measured figures, generated tables.
``llms.txt`` lists the copies, ``llms-full.txt`` joins them; both lie at the root of the language.
"""

import ast
import posixpath
import re
from pathlib import Path

from mkdocs.plugins import event_priority

import figures
import preview
import questions
from headings import headings
from includes import expanded
from notebook_cells import ADMONITION, COMMENT, FENCE

HEADING = re.compile(r"^(#{1,6} .*?)\s*\{#[\w-]+\}\s*$")
CAPTION = re.compile(r"^\s*///")
IMAGE = re.compile(r"(!\[[^\]]*\]\()(?P<target>[^)\s:]+)(?=\))")
TERM = re.compile(r'\[([^\[\]]+)\]\([^)\s]*glossary\.md#[\w-]+ "[^"\n]*"\)\{ \.term \}')
ATTRIBUTES = re.compile(r"(?<=[)`])\{\s*(?:[.#]|data-)[^}]*\}")
MODULE = re.compile(r"^::: (?P<name>[\w.]+)$")
FULL = {"zh": "全部页面，合在一个文件里", "en": "all pages in one file"}

_copies = {}
_titles = {}
_nav = []


def on_pre_build(config):
    """Start with no copy."""
    _copies.clear()


def on_nav(nav, config, files):
    """Remember the order of the pages."""
    _nav.clear()
    for item in nav.items:
        title = item.title if item.is_section else None
        if title is None and _nav and _nav[-1][0] is None:
            _nav[-1][1].extend(_pages(item))
        else:
            _nav.append((title, _pages(item)))


def _pages(item):
    return [item.file.src_uri] if item.is_page else [p for i in item.children for p in _pages(i)]


@event_priority(-100)  # when everything is filled in
def on_page_markdown(markdown, page, config, files):
    """Keep the copy of a page."""
    if page.file.src_uri.endswith(".md") and not preview.on:
        source, root = Path(page.file.abs_src_path), Path(config.config_file_path).parent
        _copies[page.file.src_uri] = _plain(markdown, source, root, page.file.src_uri, config)
        _titles[page.file.src_uri] = (headings(source)[0][1], page.meta.get("description", ""))


def on_page_context(context, page, config, nav):
    """Offer it to the page's template."""
    if page.file.src_uri in _copies:
        context["markdown"] = posixpath.basename(page.file.src_uri)


def on_post_build(config):
    """Write the copies, and the lists of them."""
    if not _copies:
        return
    site, language = Path(config.site_dir), config.theme["language"]
    for path, text in _copies.items():
        target = site / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    site.joinpath("llms.txt").write_text(_listed(config, language), encoding="utf-8")
    order = [path for _, pages in _nav for path in pages if path in _copies]
    full = (f"<!-- {config.site_url or ''}{path} -->\n\n{_copies[path]}" for path in order)
    site.joinpath("llms-full.txt").write_text("\n".join(full), encoding="utf-8")


def _listed(config, language):
    """The list of the copies, in the form that llmstxt.org describes."""
    lines = [f"# {config.site_name}", "", f"> {config.site_description}", ""]
    start = config.site_url or ""
    lines.append(f"- [llms-full.txt]({start}llms-full.txt): {FULL[language]}")
    if language == "zh":
        lines.append(f"- [en/llms.txt]({start}en/llms.txt): the pages in English")
    for section, pages in _nav:
        lines += ["", f"## {section or config.site_name}", ""]
        for path in pages:
            if path in _copies:
                title, description = _titles[path]
                lines.append(f"- [{title}]({start}{path}): {description}")
    return "\n".join(lines) + "\n"


def interface(root, module):
    """What a module, or a package, offers: signatures and what is said of them, as code."""
    path = root.joinpath(*module.split("."))
    files = sorted(path.rglob("*.py")) if path.is_dir() else [path.with_suffix(".py")]
    parts = []
    for file in files:
        tree = ast.parse(file.read_text(encoding="utf-8"))
        tree.body = [node for node in map(_stub, tree.body) if node]
        if tree.body:
            parts.append(f"# {file.relative_to(root).as_posix()}\n\n{ast.unparse(tree)}")
    return "\n\n\n".join(parts)


def _stub(node):
    """A public function or class without its code."""
    if not isinstance(node, ast.FunctionDef | ast.ClassDef) or node.name.startswith("_"):
        return None
    told = node.body[:1] if ast.get_docstring(node) else []
    inner = [_stub(part) for part in node.body] if isinstance(node, ast.ClassDef) else []
    node.body = told + [part for part in inner if part] or [ast.Expr(ast.Constant(...))]
    return node


def _plain(markdown, source, root, path, config):
    """The Markdown of a page in the form that every reader of Markdown understands."""
    folder = posixpath.dirname(path) or "."
    raw = source.read_text(encoding="utf-8").splitlines()
    included = {}  # a line that includes a file -> what it includes
    for line in expanded(source, root):
        if line.source:
            included.setdefault(line.page_line, []).append(line.text)
    included = {raw[number - 1]: lines for number, lines in included.items()}
    asked = iter(questions.of_page(source, root))
    markdown = questions.written_out(markdown, asked, config.theme["language"])
    inside, fence, kept, lines = "", None, [], []
    for line in markdown.splitlines():
        lines.extend(included.get(line, [line]))
    options = False
    for text in lines:
        options = options and text.startswith("    ")
        if options:
            continue
        if fence is None:
            while inside and text.strip() and not text.startswith(inside):
                inside = inside[4:]
        text = text.removeprefix(inside)
        if fence is not None:
            kept.append(text.removeprefix(fence))
            if text.strip() == "```":
                fence = None
        elif opening := FENCE.match(text):
            fence = opening["indent"]
            kept.append(text.removeprefix(fence))
        elif box := ADMONITION.match(text):
            inside += box["indent"] + "    "
            kept += [f"**{box['title']}**", ""] if box["title"] else []
        elif module := MODULE.match(text):
            options = True
            kept += ["```python", interface(root, module["name"]), "```", ""]
        elif not (COMMENT.match(text) or CAPTION.match(text)) and (
            text.strip() or kept[-1:] != [""]
        ):
            kept.append(_line(text, folder, config).rstrip())
    return "\n".join(kept).strip() + "\n"


def _line(text, folder, config):
    def shown(match):
        figure = posixpath.normpath(posixpath.join(folder, match["target"]))
        return match[1] + figures.address(figure, folder, config)

    text = HEADING.sub(r"\1", TERM.sub(r"\1", text))
    return ATTRIBUTES.sub("", IMAGE.sub(shown, text))
