"""Leaves out what no reader sees.

That is: marks of code without a colour; the theme's indentation; the maps of its sources, and the
word lists of its own search, which this site does not use.
"""

import re

COLOURLESS = re.compile(r'<span class="[nwp]">([^<]*)</span>')  # names, spaces, brackets
INDENTATION = re.compile(r"\n\s+")
UNREAD = re.compile(r".*\.map|assets/javascripts/lunr/.*")


def on_files(files, config):
    """Leave out the files that no page asks for."""
    for file in list(files):
        if UNREAD.fullmatch(file.src_uri):
            files.remove(file)
    return files


def on_page_content(html, page, config, files):
    """Leave out the marks, more than a third of a page with much code."""
    return COLOURLESS.sub(r"\1", html)


def on_post_page(output, page, config):
    """Leave out the indentation around the article, in which that of code counts."""
    before, tag, rest = output.partition("<article")
    article, end, after = rest.rpartition("</article>")
    return INDENTATION.sub("\n", before) + tag + article + end + INDENTATION.sub("\n", after)
