"""Says, at the first block of a page that needs `snippets`, what to install for it."""

import html
import posixpath
import re

import figures
import preview
import wheel

BLOCK = re.compile(r'<div class="language-(?:python|sh) highlight">.*?</div>', re.DOTALL)
TAG = re.compile(r"<[^>]*>")
FOLD = re.compile(r"<(/?)details\b")
USE = re.compile(r"^\s*(?:from|import) snippets\b|-m snippets\b", re.MULTILINE)
HERE = 'pip install -e ".[examples]"'
NOTES = {
    "zh": (
        "下面的代码用到本站的代码库 <code>snippets</code>。安装：在克隆下来的仓库目录里运行 {}",
        "，或者直接运行 {}",
        "，或者下载 {}，在它旁边运行 {}",
        "。",
    ),
    "en": (
        "This code uses the library of this site, <code>snippets</code>. To install it, run {} "
        "in the folder of a clone",
        ", or {}",
        ", or download {} and run {} beside it",
        ".",
    ),
}


def on_page_content(content, page, config, files):
    """Put the note in front of the block, or of the fold that it is in."""
    for block in BLOCK.finditer(content):
        if USE.search(html.unescape(TAG.sub("", block[0]))):
            note = f'<p class="install">{_note(page, config)}</p>\n'
            place = _in_sight(content, block.start())
            return content[:place] + note + content[place:]
    return content


def _in_sight(content, place):
    """Where the outermost fold around a place begins; the place itself, if there is none."""
    open_folds = []
    for fold in FOLD.finditer(content, 0, place):
        open_folds.pop() if fold[1] else open_folds.append(fold.start())
    return open_folds[0] if open_folds else place


def _note(page, config):
    here, there, download, end = NOTES[config.theme["language"]]
    text = here.format(f"<code>{HERE}</code>")
    command = f"<code>pip install {html.escape(wheel.to_install(config), quote=False)}</code>"
    if config.site_url:
        text += there.format(command)
    elif not preview.on:
        file = wheel.name(config)
        link = figures.address(file, posixpath.dirname(page.file.src_uri), config)
        text += download.format(f'<a href="{link}" download>{file}</a>', command)
    return text + end
