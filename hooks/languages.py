"""One site in two languages: builds English into ``en/`` and links each page to its twin.

English is built by a process of its own, beside the Chinese one; a preview that is served does not
wait for it. What a preview builds again after a change is little, and one process does it.
"""

import logging
import os
import posixpath
import subprocess
import sys
import threading
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority

import preview

NAMES = {"zh": "中文", "en": "English"}
FOLDERS = {"zh": "", "en": "en"}

LOG = logging.getLogger("mkdocs.hooks.languages")

_english = None
_finishing = threading.Lock()


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


@event_priority(100)  # as soon as the folder of the site has been emptied
def on_files(files, config):
    """Beside the Chinese site, build the English one into it."""
    global _english
    if config.theme["language"] != "zh":
        return files
    _finish()  # of a preview that has just begun
    folder = Path(config.site_dir) / "en"
    if not (preview.on and folder.exists()):
        command = [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(folder)]
        command += ["--config-file", str(_config_file(config))]
        command += ["--strict"] * bool(config.strict) + ["--dirty"] * preview.on
        _english = subprocess.Popen(
            command,
            env={**os.environ, "SITE_URL": _site_url(config)},
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
    return files


def on_post_build(config):
    """Wait for the English site, unless it is served, and pass on what was said about it."""
    if config.theme["language"] != "zh":
        return
    if _english is None:
        english = load_config(
            str(_config_file(config)),
            site_dir=str(Path(config.site_dir) / "en"),
            site_url=_site_url(config),
        )
        build(english, dirty=True)
    elif preview.served:
        threading.Thread(target=_finish, daemon=True).start()
    elif _finish():
        raise Abort("The English site could not be built")


def on_serve(server, config, builder):
    """Show the Chinese pages at once; who asks for an English one waits until they are there."""

    def answer(environ, start_response):
        if environ["PATH_INFO"].startswith(f"{server.mount_path}en"):
            _finish()
        return server.serve_request(environ, start_response)

    server.set_app(answer)
    return server


def on_shutdown():
    """End with the server, which removes the folder."""
    on_build_error(None)


@event_priority(100)  # before the folder that it writes to is removed
def on_build_error(error):
    """Let nothing be written after an error."""
    if english := _english:
        english.kill()
        _finish()


def _finish():
    """Wait for the process that builds English, if there is one; returns its exit status."""
    global _english
    with _finishing:
        if not _english:
            return 0
        _, messages = _english.communicate()
        process, _english = _english, None
    for message in messages.splitlines():
        level, dash, text = message.partition("-  ")
        known = logging.getLevelNamesMapping().get(level.strip()) if dash else None
        LOG.log(known or (logging.ERROR if process.returncode else logging.INFO), text or message)
    return process.returncode


def _config_file(config):
    return Path(config.config_file_path).with_name("mkdocs.en.yml")


def _site_url(config):
    return config.site_url + "en/" if config.site_url else ""
