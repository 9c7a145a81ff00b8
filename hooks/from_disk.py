"""Scripts for pictures that move when the site is read from disk.

From ``file://`` a browser loads neither modules nor data. So one script holds all modules of
``assets/widgets``, and one beside each file of data that they load holds that, as a ``data:``
address. Each sets ``document.currentScript.held``, where ``assets/site.js`` finds it.
"""

import base64
import json
import re
from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File

import figures

FOLDER = "assets/widgets/"
IMPORT = re.compile(r'^import (\{[^{}]*\}) from "\./frame\.js";$', re.MULTILINE)
EXPORT = re.compile(r"^export (default )?((?:async )?function|const) (\w+)", re.MULTILINE)
LEFT = re.compile(r"^(?:import|export)\b.*|\bimport\(.*", re.MULTILINE)


def on_files(files, config):
    """Add the scripts; both languages share those with data."""
    modules = {
        Path(file.src_uri).stem: Path(file.abs_src_path).read_text(encoding="utf-8")
        for file in files
        if file.src_uri.startswith(FOLDER)
    }
    files.append(File.generated(config, f"{FOLDER}from-disk.js", content=script(modules)))
    if config.theme["language"] == "zh":
        for uri in figures.numbers(files):
            data = Path(files.get_file_from_path(uri).abs_src_path).read_bytes()
            held = json.dumps("data:;base64," + base64.b64encode(data).decode())
            content = f"document.currentScript.held = {held};\n"
            files.append(File.generated(config, f"{uri}.js", content=content))
    return files


def script(modules):
    """One script that holds modules, of which all but ``frame`` may import from ``frame``.

    Args:
        modules: The text of each by its name.
    """
    parts = ['"use strict";\nconst held = {};\n']
    for name in sorted(modules, key=lambda name: (name != "frame", name)):
        text = modules[name]
        names = [f"default: {name}" if main else name for main, _, name in EXPORT.findall(text)]
        text = IMPORT.sub(r"const \1 = held.frame;", EXPORT.sub(r"\2 \3", text))
        if left := LEFT.search(text):
            raise PluginError(f"{FOLDER}{name}.js: no script can be made of {left[0]!r}")
        text += f"return {{ {', '.join(names)} }};\n"
        parts.append(f"held[{json.dumps(name)}] = (() => {{\n{text}}})();\n")
    return "".join(parts) + "document.currentScript.held = held;\n"
