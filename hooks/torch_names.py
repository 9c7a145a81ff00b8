"""The index of ``torch`` names: ``reference/torch-names.md`` tells which pages teach and use each.

What code uses is read off the syntax trees of the examples that a page shows. A page teaches a
name if one of its headings says it, or if it leads to the name's official page at its end. Where
no page does, the first one teaches it, in the order of the menu, that uses it in a section whose
text names it.
"""

import ast
import bisect
import functools
import posixpath
import re
from collections import Counter, defaultdict
from pathlib import Path

from headings import headings
from includes import expanded

PAGE = "reference/torch-names.md"
HEADS = {"zh": ("名字", "讲解它的页面", "用到它的页面"), "en": ("name", "taught on", "used on")}
MANY = {"zh": "{} 页", "en": "{} pages"}
BETWEEN = {"zh": "、", "en": ", "}

SHOWN = 6
"""How many pages a cell shows unfolded."""

API = re.compile(
    r"\]\((?P<url>https://docs\.pytorch\.org/docs/[^/]+/"
    r"(?:generated/(?P<page>[\w.]+)\.html|[\w./-]+)(?:#(?P<anchor>torch\.[\w.]+))?)\)"
)
DTYPE = re.compile(r"(?:b?float|q?u?int|complex|bool)\d*(?:_\w+)?|half|double|long")
TOKEN = re.compile(r"(?P<code>`[^`]*`)|[A-Za-z_][\w.]*")
ASIDE = re.compile(r"exercise|predict|pitfall|summary|next")
CODE = re.compile(r"`([^`]+)`")
WORD = re.compile(r"[A-Za-z_]\w*(?:\.\w+)*")
SPEAKING = re.compile(
    r"\w*[a-z0-9]_?[A-Z]\w*|[A-Z]{3,}\w*|\w+_\w+|[a-z]+\d\w*|[A-Z]+[a-z]+[A-Z]\w*"
)
"""A word that is a name of the library and no word of a language: ``DataLoader``, ``no_grad``."""


def used_in(source):
    """The ``torch`` names that a program uses, each with its line."""
    if "torch" not in source:
        return []
    known, chains = {}, []  # what a name of the program stands for; its dotted names
    nodes = [ast.parse(source)]
    while nodes:  # ast.walk would go through every word of it, too
        node = nodes.pop()
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.split(".")[0] == "torch":
                    known[alias.asname or "torch"] = alias.name if alias.asname else "torch"
        elif isinstance(node, ast.ImportFrom):
            if (node.module or "").split(".")[0] == "torch":
                for alias in node.names:
                    known[alias.asname or alias.name] = f"{node.module}.{alias.name}"
        elif isinstance(node, ast.Attribute | ast.Name):
            parts, line = [], node.lineno
            while isinstance(node, ast.Attribute):
                parts.append(node.attr)
                node = node.value
            if isinstance(node, ast.Name):
                chains.append((node.id, parts[::-1], line))
            else:
                nodes.append(node)
        else:
            for field in node._fields:
                value = getattr(node, field, None)
                if isinstance(value, list):
                    nodes.extend(item for item in value if isinstance(item, ast.AST))
                elif isinstance(value, ast.AST):
                    nodes.append(value)
    names = (
        (_public([*known[start].split("."), *parts]), line)
        for start, parts, line in chains
        if start in known
    )
    return [(name, line) for name, line in names if name]


def _public(parts):
    """The part of a dotted name that the documentation of torch may know."""
    for at, part in enumerate(parts):
        if part.startswith("__"):
            parts = parts[:at]
            break
        if part.startswith("_") or parts[:2] == ["torch", "ops"]:
            return None
        if at and DTYPE.fullmatch(part):
            parts = parts[: at + 1]
            break
        if part[0].isupper() and part not in {"Tensor", "Module", "Function"}:
            parts = parts[: at + 1]
            break
    return ".".join(parts) if len(parts) > 1 else None


@functools.cache
def _used_in(path, changed):
    return used_in(path.read_text(encoding="utf-8"))


def of_page(page, root):
    """What one page says of ``torch`` names.

    Args:
        page: The Markdown file.
        root: The folder of ``mkdocs.yml``.

    Returns:
        Four dictionaries: the names that its code uses, each with the sections that do so; the
        words of its headings, each with the section; the names whose official page it links in
        its last section, each with that address; the code in its prose, each with the sections.
    """
    sections = headings(page)

    starts = [number for number, _, _ in sections]

    def section(line):
        return sections[max(0, bisect.bisect_right(starts, line) - 1)][2]

    lines = expanded(page, root)
    shown = defaultdict(dict)  # file -> its lines -> lines of the page
    for line in lines:
        if line.source and line.source.suffix == ".py":
            shown[line.source].setdefault(line.source_line, line.page_line)
    uses = set()
    for path, places in shown.items():
        changed = path.stat().st_mtime_ns
        uses |= {(places[at], name) for name, at in _used_in(path, changed) if at in places}
    used = defaultdict(list)
    for line, name in sorted(uses):
        used[name].append(section(line))
    said = {}
    for number, text, identifier in sections:
        for token in TOKEN.finditer("" if ASIDE.match(identifier or "") else text):
            words = WORD.findall(token[0]) if token["code"] else [token[0].rstrip(".")]
            for word in words:
                if token["code"] or "." in word or SPEAKING.fullmatch(word):
                    said.setdefault(word, section(number))
    last = next((number for number, _, i in sections if i == "next"), None)
    linked, told = {}, defaultdict(set)
    for number, text in enumerate(page.read_text(encoding="utf-8").splitlines(), 1):
        if last and number > last:
            for link in API.finditer(text):
                name = link["anchor"] or link["page"]
                if name and name.startswith("torch."):
                    linked[name] = link["url"]
        else:
            for code in CODE.findall(text):
                for word in WORD.findall(code):
                    told[word].add(section(number))
    return used, said, linked, told


def index(pages, root):
    """The names that any page uses or teaches.

    Args:
        pages: From the path of a page below ``docs/<language>``, in the order of the menu, to
            its file.
        root: The folder of ``mkdocs.yml``.

    Returns:
        For each name its official address, where a page knows it, and two dictionaries from
        pages to sections: those that teach it, and the others, that use it.
    """
    read = {path: of_page(file, root) for path, file in pages.items()}
    used_names = {name for used, *_ in read.values() for name in used}
    for _, _, linked, _ in read.values():  # the documentation knows some by the file they lie in
        for name in set(linked) - used_names:
            parts = name.split(".")
            short = ".".join(parts[:-2] + parts[-1:])
            if len(parts) > 3 and parts[-2].islower() and short in used_names:
                linked[short] = linked.pop(name)
    names = {name for used, _, linked, _ in read.values() for name in (*used, *linked)}
    inside = {name.rpartition(".")[0] for name in names}  # a module, not a name of its own
    names -= {name for name in names & inside if name.rpartition(".")[2].islower()}
    urls = {name: url for _, _, linked, _ in read.values() for name, url in linked.items()}
    table = {}
    for name in sorted(names, key=lambda name: (name.lower(), name)):
        short = name.split(".")[1:]
        ends = [name, *(".".join(short[at:]) for at in range(len(short)))]  # the fullest first
        taught, other = {}, {}
        for path, (used, said, linked, _) in read.items():
            heading = next((said[end] for end in ends if end in said), None)
            if name in linked:
                taught[path] = heading or used.get(name, [""])[0]
            elif name in used and heading:
                taught[path] = heading
            elif name in used:
                other[path] = used[name][0]
        for path in other if not taught else ():
            used, _, _, told = read[path]
            named = set().union(*(told.get(end, ()) for end in ends))
            place = next((at for at in used[name] if at in named and not ASIDE.match(at)), None)
            if place:
                taught[path] = place
                del other[path]
                break
        table[name] = (urls.get(name), taught, other)
    return table


def short_titles(pages):
    """The titles of pages up to the colon, where that leaves them different."""
    titles = {path: headings(file)[0][1] for path, file in pages.items()}
    short = {path: re.split("[:：]", title)[0].strip("` ") for path, title in titles.items()}
    times = Counter(short.values())
    return {path: short[path] if times[short[path]] == 1 else titles[path] for path in pages}


def group(name):
    """The part of torch that a name belongs to."""
    parts = name.split(".")[:-1]
    return ".".join(parts[:3] if parts[:3] in (["torch", "nn", "functional"],) else parts[:2])


def table(names, titles, language):
    """The index as Markdown: a section for each part of torch."""
    groups = defaultdict(list)
    for name in names:
        groups[group(name)].append(name)

    def links(pages):
        found = [
            f"[{titles[path]}]({posixpath.relpath(path, posixpath.dirname(PAGE))}"
            f"{'#' + section if section else ''})"
            for path, section in pages.items()
        ]
        cell = BETWEEN[language].join(found)
        if len(found) <= SHOWN:
            return cell or "—"
        return f"<details><summary>{MANY[language].format(len(found))}</summary>{cell}</details>"

    parts = []
    for title in sorted(groups):
        parts.append(f"## {title} {{#{title.replace('.', '-').replace('_', '-').lower()}}}\n")
        parts.append("\n".join([" | ".join(HEADS[language]), "--- | --- | ---"]))
        for name in groups[title]:
            url, taught, other = names[name]
            label = f"[`{name}`]({url})" if url else f"`{name}`"
            label += f"{{#{name}}}"
            parts[-1] += f"\n{label} | {links(taught)} | {links(other)}"
        parts[-1] += "\n"
    return "\n".join(parts)


def on_page_markdown(markdown, page, config, files):
    """Append the index to its page."""
    if page.file.src_uri != PAGE:
        return markdown
    language = config.theme["language"]
    pages = {
        file.src_uri: Path(file.abs_src_path)
        for file in files.documentation_pages()
        if file.src_uri.endswith(".md") and not file.src_uri.startswith(("about/", "reference/"))
    }
    names = index(pages, Path(config.config_file_path).parent)
    return f"{markdown}\n\n{table(names, short_titles(pages), language)}"
