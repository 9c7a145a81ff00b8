"""One site in two languages: builds English into ``en/`` and links each page to its twin."""

import posixpath
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.commands.build import build
from mkdocs.config import load_config

NAMES = {"zh": "中文", "en": "English"}
FOLDERS = {"zh": "", "en": "en"}


_command = "build"


def on_startup(command, dirty):
    """Remember whether this is a build or a preview."""
    global _command
    _command = command


def on_config(config):
    """Make the theme show the language switch; the links differ from page to page."""
    config.extra["alternate"] = True
    return config


def on_page_context(context, page, config, nav):
    """Link the page's twin in the head and in the header."""
    context["alternates"] = _alternates(config, page.url)
    return context


def on_template_context(context, template_name, config):
    """Link the home pages where a page has no twin, as the 404 page."""
    context["alternates"] = _alternates(config, None)
    return context


def _alternates(config, url):
    """The page in each language: relative, so that it works from file://, and absolute.

    Search engines want absolute addresses; they are known where the site's address is.
    """
    own = FOLDERS[config.theme["language"]]
    root = config.site_url and config.site_url.removesuffix(f"{own}/" if own else "")
    alternates = []
    for language, folder in FOLDERS.items():
        path = posixpath.join(folder, url or "index.html")
        if url:
            relative = posixpath.relpath(path, posixpath.dirname(posixpath.join(own, url)) or ".")
        else:  # the 404 page answers at any depth
            relative = urlsplit(root or "/").path + path
        absolute = root + path if root else relative
        name = NAMES[language]
        alternates.append(
            {"lang": language, "name": name, "relative": relative, "absolute": absolute}
        )
    return alternates


def on_post_build(config):
    """After the Chinese site, build the English one into it."""
    if config.theme["language"] != "zh":
        return
    english = load_config(
        str(Path(config.config_file_path).with_name("mkdocs.en.yml")),
        site_dir=str(Path(config.site_dir) / "en"),
        site_url=config.site_url and config.site_url + "en/",
        strict=config.strict,
    )
    english.plugins.on_startup(command=_command, dirty=False)
    build(english)
