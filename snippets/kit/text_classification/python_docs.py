"""Real text that needs no download: the documentation inside Python's standard library.

It differs from version to version of Python, so a snapshot of one version is kept beside
this file. ``python -m snippets.kit.text_classification.python_docs`` makes it anew.
Docstrings and topics are those of CPython, under the licence of the Python Software
Foundation (PSF-2.0), whose text is in the snapshot.
"""

# --8<-- [start:module]
import ast
import json
import lzma
import platform
import random
import re
import sysconfig
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

SNAPSHOT = files("snippets.kit.text_classification") / "python_docs.json.xz"
LONGEST = 400  # characters that are kept of a docstring

FAMILIES = {
    "concurrency": "asyncio concurrent contextvars multiprocessing queue sched selectors "
    "subprocess threading",
    "email": "email imaplib mailbox mimetypes poplib quopri smtplib",
    "files": "_pyio bz2 filecmp fileinput fnmatch genericpath glob gzip lzma ntpath os pathlib "
    "posixpath shutil stat tarfile tempfile zipfile",
    "gui": "curses tkinter turtle turtledemo",
    "introspection": "abc ast code codeop dataclasses dis enum inspect pyclbr pydoc symtable "
    "tokenize types typing",
    "markup": "configparser csv html json plistlib xml",
    "network": "cgi ftplib http ipaddress nntplib socket socketserver ssl telnetlib urllib "
    "webbrowser wsgiref xmlrpc",
    "numbers": "_pydecimal _strptime calendar datetime fractions numbers random statistics "
    "zoneinfo",
    "packaging": "distutils ensurepip imp importlib modulefinder pkgutil runpy site sysconfig "
    "venv zipimport",
    "testing": "bdb cProfile doctest logging pdb profile pstats timeit trace traceback "
    "tracemalloc unittest warnings",
}
LABELS = tuple(FAMILIES)

PLAIN = {"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "...", "→": "->"}


@dataclass(frozen=True)
class Docstring:
    """One docstring.

    Attributes:
        text: At most its first 400 characters, on one line.
        label: The number of its family, as in `LABELS`.
        place: Where it stands, as in ``asyncio/queues.py:Queue.get``.
    """

    text: str
    label: int
    place: str

    @property
    def file(self) -> str:
        """The file that it comes from."""
        return self.place.partition(":")[0]


def split_docstrings(by: str = "text") -> tuple[list[Docstring], list[Docstring], list[Docstring]]:
    """All docstrings, split into training (about 65 %), validation (10 %) and test data (25 %).

    Args:
        by: What goes to one side as a whole: a ``"text"``, or all texts of a ``"file"``.
    """
    if by not in ("text", "file"):
        raise ValueError(f"cannot split by {by!r}, only by 'text' or 'file'")
    parts = [], [], []
    for family, place, text in _read()["docstrings"]:
        docstring = Docstring(text, LABELS.index(family), place)
        chance = zlib.crc32(getattr(docstring, by).encode()) / 2**32
        parts[0 if chance < 0.65 else 1 if chance < 0.75 else 2].append(docstring)
    return parts


def split_topics() -> tuple[str, str, str]:
    """The texts of ``help("topics")``, split into training, validation and test data.

    70 % of the topics are for training; a topic goes to one side as a whole. A paragraph that
    several topics share is in the first of them only; all characters are ASCII.
    """
    topics = _read()["topics"]
    random.Random(0).shuffle(topics)
    tenth = len(topics) // 10
    parts = topics[3 * tenth :], topics[:tenth], topics[tenth : 3 * tenth]
    return tuple("\n\n".join(part) for part in parts)


def _read() -> dict:
    """Read the snapshot.

    Raises:
        ValueError: If it is damaged.
    """
    try:
        return json.loads(lzma.decompress(SNAPSHOT.read_bytes()))
    except (lzma.LZMAError, ValueError) as error:
        raise ValueError(
            f"{SNAPSHOT} is damaged: {error}; make it anew with this module's command"
        ) from error


def collect() -> dict:
    """Read the docstrings and the topics of the Python that runs this."""
    from pydoc_data.topics import topics

    library = Path(sysconfig.get_paths()["stdlib"])
    return {
        "python": platform.python_version(),
        "licence": (library / "LICENSE.txt").read_text(encoding="utf-8"),
        "docstrings": list(_docstrings(library)),
        "topics": list(_topics(topics)),
    }


def _docstrings(library: Path) -> Iterator[tuple[str, str, str]]:
    seen = set()
    for family, modules in FAMILIES.items():
        for module in modules.split():
            file = library / f"{module}.py"
            for path in [file] if file.exists() else sorted((library / module).rglob("*.py")):
                place = path.relative_to(library)
                if {"test", "tests"} & set(place.parts):
                    continue
                tree = ast.parse(path.read_text(encoding="utf-8"))
                for name, text in _of_node(tree, ()):
                    text = " ".join(text.split())
                    if len(text) > LONGEST:
                        text = text[:LONGEST].rpartition(" ")[0]
                    if len(text) >= 20 and text.lower() not in seen:
                        seen.add(text.lower())
                        yield family, f"{place.as_posix()}:{name}", text


def _of_node(node: ast.AST, names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    named = isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
    if named:
        names = (*names, node.name)
    if named or isinstance(node, ast.Module):
        text = ast.get_docstring(node)
        if text:
            yield ".".join(names), text
    for child in ast.iter_child_nodes(node):
        yield from _of_node(child, names)


def _topics(topics: dict[str, str]) -> Iterator[str]:
    seen = set()
    for name in sorted(topics):
        text = "".join(PLAIN.get(character, character) for character in topics[name])
        text = re.sub(r"[^\n -~]", "?", text)
        paragraphs = []
        for paragraph in text.split("\n\n"):
            content = " ".join(paragraph.split())
            if content and content not in seen:
                seen.add(content)
                paragraphs.append(paragraph.strip("\n"))
        if paragraphs:
            yield "\n\n".join(paragraphs)


def main() -> None:
    """Make the snapshot anew."""
    data = json.dumps(collect(), ensure_ascii=False, separators=(",", ":")).encode()
    SNAPSHOT.write_bytes(lzma.compress(data, preset=9 | lzma.PRESET_EXTREME))
    print(f"{SNAPSHOT.name}: {len(data)} bytes, {SNAPSHOT.stat().st_size} compressed")


# --8<-- [end:module]

if __name__ == "__main__":
    main()
