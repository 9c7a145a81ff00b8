"""Says, at the first block of a page that imports `snippets`, what to install for it."""

import html
import re

BLOCK = re.compile(r'<div class="language-python highlight">.*?</div>', re.DOTALL)
TAG = re.compile(r"<[^>]*>")
IMPORT = re.compile(r"^\s*(?:from|import) snippets\b", re.MULTILINE)
HERE = "pip install -e ."
NOTES = {
    "zh": (
        "下面的代码用到本站的代码库 <code>snippets</code>。安装：",
        "在克隆下来的仓库目录里运行 {}",
        "，或者直接运行 {}",
        "。",
    ),
    "en": (
        "This code uses the library of this site, <code>snippets</code>. To install it, run ",
        "{} in the folder of a clone",
        ", or {}",
        ".",
    ),
}


def on_page_content(content, page, config, files):
    """Put the note in front of the block."""
    for block in BLOCK.finditer(content):
        if IMPORT.search(html.unescape(TAG.sub("", block[0]))):
            note = f'<p class="install">{_note(config)}</p>\n'
            return content[: block.start()] + note + content[block.start() :]
    return content


def _note(config):
    start, here, there, end = NOTES[config.theme["language"]]
    text = start + here.format(f"<code>{HERE}</code>")
    if config.repo_url:
        text += there.format(f"<code>pip install git+{config.repo_url}</code>")
    return text + end
