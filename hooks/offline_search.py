"""Gives a site that is opened from disk its search index: a page may not read JSON from there."""

from pathlib import Path

from mkdocs.plugins import event_priority


@event_priority(-100)  # after the search plugin has written the index
def on_post_build(config):
    """Write the index once more as a script, under the name that the theme asks for."""
    folder = Path(config.site_dir) / "search"
    index = (folder / "search_index.json").read_text(encoding="utf-8")
    (folder / "search_index.js").write_text(f"var __index = {index}", encoding="utf-8")
