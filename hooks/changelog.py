"""``CHANGELOG.md`` becomes the page ``about/changelog.md``, and a feed where the address is known.

A day is a heading; an entry is a line in English and, below it, the same in Chinese.
"""

import datetime
import re
from html import escape
from pathlib import Path

from mkdocs.exceptions import PluginError

PAGE = "about/changelog.md"
FEED = "changelog.xml"
CHINESE = re.compile(r"[\u4e00-\u9fff]")


def load(path):
    """Read and check the changelog.

    Args:
        path: The file.

    Returns:
        The days, the newest first, each with its entries in both languages.

    Raises:
        PluginError: If a day is none or stands in the wrong place, or an entry lacks a language.
    """
    days = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        where = f"{path}:{number}"
        if line.startswith("## "):
            try:
                day = datetime.date.fromisoformat(line[3:]).isoformat()
            except ValueError:
                raise PluginError(f"{where}: {line[3:]!r} is no date") from None
            if days and day >= min(days):
                raise PluginError(f"{where}: the newest day comes first")
            entries = days[day] = []
        elif line.startswith("- ") and days:
            entries.append({"en": line[2:]})
        elif line.startswith("  ") and days and entries:
            entries[-1]["zh"] = line.strip()
            if not CHINESE.search(line) or CHINESE.search(entries[-1]["en"]):
                raise PluginError(f"{where}: first the line in English, then the one in Chinese")
        elif line and days:
            raise PluginError(f"{where}: neither a day nor an entry")
    for day, entries in days.items():
        if not entries or any(len(entry) < 2 for entry in entries):
            raise PluginError(f"{path}: an entry of {day} lacks a language")
    return days


def feed(days, config):
    """The days as an Atom feed."""
    language, url = config.theme["language"], config.site_url
    page = url + PAGE.replace(".md", ".html")
    parts = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{language}">',
        f"<title>{escape(config.site_name)}</title><id>{url}</id>",
        f'<link href="{page}"/><link rel="self" href="{url}{FEED}"/>',
        f"<updated>{max(days)}T00:00:00Z</updated><author><name>{escape(config.site_name)}"
        "</name></author>",
    ]
    for day, entries in days.items():
        text = escape("\n".join(f"- {entry[language]}" for entry in entries))
        parts.append(
            f"<entry><title>{day}</title><id>{page}#on-{day}</id><updated>{day}T00:00:00Z</updated>"
            f'<link href="{page}#on-{day}"/><content type="text">{text}</content></entry>'
        )
    return "\n".join([*parts, "</feed>"]) + "\n"


def on_page_markdown(markdown, page, config, files):
    """Append the days to their page."""
    if page.file.src_uri != PAGE:
        return markdown
    parts = [markdown]
    for day, entries in load(Path(config.config_file_path).with_name("CHANGELOG.md")).items():
        parts.append(f"## {day} {{#on-{day}}}")
        parts.append("\n".join(f"- {entry[config.theme['language']]}" for entry in entries))
    return "\n\n".join(parts)


def on_page_context(context, page, config, nav):
    """Let the page's head name the feed."""
    if page.file.src_uri == PAGE and config.site_url:
        context["feed"] = FEED


def on_post_build(config):
    """Write the feed, whose links must be absolute."""
    path = Path(config.config_file_path).with_name("CHANGELOG.md")
    if config.site_url and path.exists():
        target = Path(config.site_dir) / FEED
        target.write_text(feed(load(path), config), encoding="utf-8")
