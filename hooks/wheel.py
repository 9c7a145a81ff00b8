"""The package `snippets` is a wheel at the root of the site: who has the site can install it."""

import tempfile
import tomllib
from pathlib import Path

from hatchling.builders.wheel import WheelBuilder
from mkdocs.structure.files import File

import preview


def on_files(files, config):
    """Build the wheel; both languages share it."""
    if config.theme["language"] == "zh" and not preview.on:
        builder = WheelBuilder(str(_root(config)))
        with tempfile.TemporaryDirectory() as folder:
            path = Path(next(builder.build(directory=folder, versions=["standard"])))
            files.append(File.generated(config, path.name, content=path.read_bytes()))
    return files


def name(config):
    """The file's name."""
    project = _project(config)
    return f"{project['name'].replace('-', '_')}-{project['version']}-py3-none-any.whl"


def to_install(config):
    """What to tell pip, so that all that the examples need comes along.

    The address of the wheel where that of the site is known, else a file in the same folder.
    """
    if not config.site_url:
        return f'"./{name(config)}[examples]"'
    root = config.site_url.removesuffix("en/" if config.theme["language"] == "en" else "")
    return f'"{_project(config)["name"]}[examples] @ {root}{name(config)}"'


def _root(config):
    return Path(config.config_file_path).parent


def _project(config):
    text = _root(config).joinpath("pyproject.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)["project"]
