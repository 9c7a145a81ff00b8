"""Dated facts: ``docs/facts.yml`` becomes the table of ``about/facts.md``, the oldest first."""

import datetime
import posixpath
from pathlib import Path

import yaml
from mkdocs.exceptions import PluginError

PAGE = "about/facts.md"
FIELDS = {"date", "zh", "en", "source", "pages"}
HEADS = {"zh": ("日期", "事实", "来源", "页面"), "en": ("date", "fact", "source", "pages")}
OLD = {"zh": "超过一年，请核对", "en": "over a year old: check"}
LINK = {"zh": "来源", "en": "source"}


def load(path):
    """Read and check the facts.

    Args:
        path: The YAML file.

    Raises:
        PluginError: If a fact lacks a field or has one too many, or they are not in order.
    """
    facts = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
    for fact in facts:
        if set(fact) != FIELDS or not fact["source"].startswith("https://"):
            raise PluginError(f"{path}: {fact} must have {sorted(FIELDS)} and a source")
        month(fact)
    if facts != sorted(facts, key=lambda fact: fact["date"]):
        raise PluginError(f"{path}: the facts are not in the order of their dates")
    return facts


def month(fact):
    """The first day of the month of a fact."""
    return datetime.date.fromisoformat(f"{fact['date']}-01")


def table(facts, language, today):
    """The facts as a Markdown table that marks those older than a year."""
    rows = [" | ".join(HEADS[language]), "--- | --- | --- | ---"]
    for fact in facts:
        old = (today - month(fact)).days > 366
        date = f"{fact['date']} ({OLD[language]})" if old else fact["date"]
        pages = ", ".join(
            f"[{page.removesuffix('.md')}]({posixpath.relpath(page, posixpath.dirname(PAGE))})"
            for page in fact["pages"]
        )
        rows.append(f"{date} | {fact[language]} | [{LINK[language]}]({fact['source']}) | {pages}")
    return "\n".join(rows) + "\n"


def on_page_markdown(markdown, page, config, files):
    """Append the table to its page."""
    if page.file.src_uri != PAGE:
        return markdown
    facts = load(Path(config.docs_dir).parent / "facts.yml")
    return markdown + "\n\n" + table(facts, config.theme["language"], datetime.date.today())
