"""Puts the recorded figures, and sounds, beside the pages that show and play them.

``snippets/concepts/dynamic_graph/x.svg`` is ``concepts/dynamic-graph/x.svg`` on the
site, so a page links ``dynamic-graph/x.svg``.
"""

from pathlib import Path

from mkdocs.structure.files import File


def on_files(files, config):
    """Add every recorded figure and every sound to the site."""
    snippets = Path(config.config_file_path).parent / "snippets"
    for figure in sorted([*snippets.rglob("*.svg"), *snippets.rglob("*.wav")]):
        uri = figure.relative_to(snippets).as_posix().replace("_", "-")
        stem = uri.rpartition("/")[0]
        files.append(File.generated(config, f"{stem}/{figure.name}", abs_src_path=str(figure)))
    return files
