"""A dirty build is a preview (``mkdocs serve --dirty``): it builds only pages that changed.

MkDocs compares a page with what was built of it. Here what the page includes counts, too,
and pages that were not read again keep their titles in the menu. A preview has no notebooks,
scripts and notebook views.
"""

import re
from pathlib import Path

from mkdocs.plugins import event_priority

from headings import headings

INCLUDE = re.compile(r'^\s*--8<-- "(?P<path>[^":]+)', re.MULTILINE)
MODULE = re.compile(r"^::: (?P<name>[\w.]+)", re.MULTILINE)
EVERYWHERE = ("mkdocs.yml", "mkdocs.en.yml", "docs/glossary.yml", "docs/theme")

on = False
served = False


def on_startup(command, dirty):
    """Remember what kind of build this is."""
    import preview  # MkDocs loads a hook by its path; this is the module that others import

    preview.on = dirty
    preview.served = dirty and command == "serve"


@event_priority(-100)  # when all files are there
def on_files(files, config):
    """Let each page look at all that it is made of."""
    if _on():
        root = Path(config.config_file_path).parent
        shared = max(map(_changed, (root / name for name in EVERYWHERE)))
        for file in files.documentation_pages():
            modified = _is_modified(file, root, shared)  # MkDocs asks for it twice
            file.is_modified = lambda modified=modified: modified
    return files


def on_env(env, config, files):
    """Give a title to the pages that were not read."""
    for file in files.documentation_pages() if _on() else ():
        if file.page and file.page.markdown is None and not file.page.title:
            file.page.title = headings(Path(file.abs_src_path))[0][1]


def _on():
    import preview

    return preview.on


def _is_modified(file, root, shared):
    built = Path(file.abs_dest_path)
    if not built.exists():
        return True
    text = Path(file.abs_src_path).read_text(encoding="utf-8")
    sources = [Path(file.abs_src_path)]
    for include in INCLUDE.finditer(text):
        path = root / "snippets" / include["path"]
        sources += [path, path.with_suffix(".txt"), path.with_name(f"{path.stem}_mistakes.txt")]
    for module in MODULE.finditer(text):
        path = root / module["name"].replace(".", "/")
        sources.append(path if path.is_dir() else path.with_suffix(".py"))
    sources.extend((root / "snippets").glob(f"{file.src_uri[:-3].replace('-', '_')}/results.json"))
    return max(shared, *map(_changed, sources)) > built.stat().st_mtime


def _changed(path):
    """When a file, or anything in a folder, was last written."""
    files = [path, *path.rglob("*")] if path.is_dir() else [path]
    return max((file.stat().st_mtime for file in files if file.exists()), default=0.0)
