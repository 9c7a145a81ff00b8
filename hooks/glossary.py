"""Terms: ``[张量](glossary:tensor)`` becomes a link to the glossary with its meaning as tooltip.

``docs/glossary.yml`` is the only source, for both languages and for the glossary page.
"""

import functools
import html
import posixpath
import re
from pathlib import Path

import yaml
from mkdocs.exceptions import PluginError

PAGE = "about/glossary.md"
FIELDS = {"zh", "en", "zh_meaning", "en_meaning"}
TERM = re.compile(r"\[(?P<text>[^\[\]]+)\]\(glossary:(?P<id>[^)\s]*)\)")
CODE = re.compile(r"^\s*(```|~~~)")


def load(path):
    """Read and check the glossary.

    Args:
        path: The YAML file.

    Returns:
        From term id to its four fields, and in ``not`` the names that are not used for it.

    Raises:
        PluginError: If an entry lacks a field, has one too many, or is not in order.
    """
    return _parse(path.read_text(encoding="utf-8"), path)


@functools.lru_cache(maxsize=1)  # every page needs it
def _parse(text, path):
    terms = yaml.load(text, yaml.CSafeLoader)
    for term, fields in terms.items():
        texts = {name: text for name, text in fields.items() if name != "not"}
        if set(texts) != FIELDS or not all(isinstance(text, str) for text in texts.values()):
            raise PluginError(f"{path}: {term} must have exactly the texts {sorted(FIELDS)}")
    if list(terms) != sorted(terms):
        raise PluginError(f"{path}: the terms are not in alphabetical order of their ids")
    return terms


def on_page_markdown(markdown, page, config, files):
    """Link the terms of a page; fill the glossary page."""
    language = config.theme["language"]
    terms = load(Path(config.docs_dir).parent / "glossary.yml")
    if page.file.src_uri == PAGE:
        return markdown + "\n\n" + _table(terms, language)
    glossary = posixpath.relpath(PAGE, posixpath.dirname(page.file.src_uri) or ".")

    def link(match):
        term = terms.get(match["id"])
        if term is None:
            raise PluginError(
                f"{page.file.abs_src_path}:{_line(page, match[0])}: no term {match['id']!r} in "
                "docs/glossary.yml"
            )
        meaning = html.escape(term[f"{language}_meaning"])
        other = term["en" if language == "zh" else "zh"]
        return f'[{match["text"]}]({glossary}#{match["id"]} "{other}: {meaning}"){{ .term }}'

    lines = []
    fenced = False
    for line in markdown.splitlines():
        fenced ^= bool(CODE.match(line))
        lines.append(line if fenced else TERM.sub(link, line))
    return "\n".join(lines)


def _line(page, text):
    source = Path(page.file.abs_src_path).read_text(encoding="utf-8")
    return source[: source.index(text)].count("\n") + 1


def _table(terms, language):
    other = "en" if language == "zh" else "zh"
    heads = {"zh": ("中文", "英文", "含义"), "en": ("English", "Chinese", "Meaning")}[language]
    rows = [" | ".join(heads), "--- | --- | ---"]
    for term, fields in sorted(terms.items(), key=lambda item: item[1]["en"].lower()):
        own, twin, meaning = fields[language], fields[other], fields[f"{language}_meaning"]
        rows.append(f'<span id="{term}">{own}</span> | {twin} | {meaning}')
    return "\n".join(rows) + "\n"
