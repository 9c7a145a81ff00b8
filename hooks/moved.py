"""Old anchors keep working: a section that moved leaves its id, on a link to its new place.

``docs/moved.yml`` names the sections. The link is seen only by a reader who comes for that id and
whose browser runs no scripts; ``assets/site.js`` follows it at once.
"""

import html
from pathlib import Path

import yaml
from mkdocs.exceptions import PluginError
from mkdocs.utils import get_relative_url

from headings import headings

SAID = {"zh": "这一节已移到：", "en": "This section has moved: "}


def load(docs):
    """The sections that moved: old page -> old id -> new page and id."""
    return yaml.load((docs / "moved.yml").read_text(encoding="utf-8"), yaml.CSafeLoader)


def on_page_content(content, page, config, files):
    """Leave the links at the end of the page."""
    moved = load(Path(config.docs_dir).parent).get(page.file.src_uri.removesuffix(".md"), {})
    own = (
        {identifier for _, _, identifier in headings(Path(page.file.abs_src_path))} if moved else ()
    )
    for old, target in moved.items():
        where = f"docs/moved.yml: {page.file.src_uri}#{old}"
        if old in own:
            raise PluginError(f"{where} is still there")
        name, _, new = target.partition("#")
        file = files.get_file_from_path(f"{name}.md")
        found = headings(Path(file.abs_src_path)) if file else ()
        title = next((title for _, title, identifier in found if identifier == new), None)
        if title is None:
            raise PluginError(f"{where} leads to {target}, which is not there")
        url = f"{get_relative_url(file.url, page.url)}#{new}"
        title = html.escape(title.replace("`", ""))
        said = SAID[config.theme["language"]]
        content += f'\n<p class="moved" id="{old}">{said}<a href="{url}">{title}</a></p>'
    return content
