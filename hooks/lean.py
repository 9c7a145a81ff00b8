"""Leaves out what no reader sees: marks of code without a colour, maps of the theme's sources."""

import re

COLOURLESS = re.compile(r'<span class="[nwp]">([^<]*)</span>')  # names, spaces, brackets


def on_files(files, config):
    """Leave out the maps."""
    for file in list(files):
        if file.src_uri.endswith(".map"):
            files.remove(file)
    return files


def on_page_content(html, page, config, files):
    """Leave out the marks, more than a third of a page with much code."""
    return COLOURLESS.sub(r"\1", html)
