"""One site in two languages: builds English into ``en/`` and links each page to its twin."""

import posixpath
from pathlib import Path

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
    """Give the pages without a twin, such as 404, links to the two home pages."""
    config.extra["alternate"] = _links(config, "index.html")
    return config


def on_page_context(context, page, config, nav):
    """Link the page's twin in the head and in the header, relative to this page."""
    config.extra["alternate"] = _links(config, page.url)
    return context


def _links(config, url):
    here = FOLDERS[config.theme["language"]]
    links = []
    for language, folder in FOLDERS.items():
        relative = posixpath.relpath(posixpath.join(folder, url), here or ".")
        absolute = relative
        if config.site_url:
            root = config.site_url[: len(config.site_url) - len(f"{here}/".lstrip("/"))]
            absolute = root + posixpath.join(folder, url)
        links.append(
            {"lang": language, "name": NAMES[language], "link": absolute, "relative": relative}
        )
    return links


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
