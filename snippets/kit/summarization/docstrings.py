"""Real texts with a real summary: the docstrings of Python's standard library.

By the rules for docstrings (PEP 257), the first line sums up what the rest explains. The
standard library differs between versions of Python, so a snapshot is kept beside this file;
``python -m snippets.kit.summarization.docstrings`` makes it anew. The docstrings are
those of CPython, under the licence of the Python Software Foundation (PSF-2.0), whose text is
in the snapshot.
"""

# --8<-- [start:module]
import ast
import json
import lzma
import platform
import re
import sysconfig
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from snippets.kit.summarization.rouge import words

SNAPSHOT = files("snippets.kit.summarization") / "docstrings.json.xz"
MOST = 20  # sentences that are kept of a text
END = re.compile(r"(?<=[.!?])\s+(?=[A-Z`'\"(])|(?<=[。！？])")


@dataclass(frozen=True)
class Article:
    """One docstring.

    Attributes:
        place: Where it stands, as in ``inspect.py:getsource``.
        summary: Its first line.
        sentences: The first 20 sentences of the rest; at least 3.
    """

    place: str
    summary: str
    sentences: tuple[str, ...]

    @property
    def file(self) -> str:
        """The file that it comes from."""
        return self.place.partition(":")[0]


def sentences_of(text: str) -> list[str]:
    """Split a text: at ``.!?`` before a capital, quote or bracket; at ``。！？``; at empty lines.

    What has no words is left out.

    Args:
        text: Any text, English or Chinese.
    """
    paragraphs = (" ".join(paragraph.split()) for paragraph in re.split(r"\n\s*\n", text))
    return [part for paragraph in paragraphs for part in END.split(paragraph) if words(part)]


def articles() -> list[Article]:
    """All docstrings of the snapshot.

    Raises:
        ValueError: If the snapshot is damaged.
    """
    try:
        rows = json.loads(lzma.decompress(SNAPSHOT.read_bytes()))["articles"]
    except (lzma.LZMAError, ValueError) as error:
        raise ValueError(
            f"{SNAPSHOT} is damaged: {error}; make it anew with this module's command"
        ) from error
    return [Article(place, summary, tuple(sentences)) for place, summary, sentences in rows]


def part_of(article: Article, parts: int = 5) -> int:
    """The number of the part that an article belongs to; all of a file are in one part.

    Args:
        article: Any article.
        parts: How many parts there are.
    """
    return zlib.crc32(article.file.encode()) % parts


def collect() -> dict:
    """Read the docstrings of the Python that runs this."""
    library = Path(sysconfig.get_paths()["stdlib"])
    return {
        "python": platform.python_version(),
        "licence": (library / "LICENSE.txt").read_text(encoding="utf-8"),
        "articles": list(_collect(library)),
    }


def _collect(library: Path) -> Iterator[tuple[str, str, list[str]]]:
    seen = set()
    for path in sorted(library.rglob("*.py")):
        place = path.relative_to(library)
        if {"test", "tests", "site-packages", "lib2to3"} & set(place.parts):
            continue
        for name, text in _docstrings(ast.parse(path.read_bytes()), ()):
            summary, _, rest = text.partition("\n")
            if rest.partition("\n")[0].strip() or len(words(summary)) < 3:
                continue  # the first line is no summary
            rest = "\n\n".join(part for part in re.split(r"\n\s*\n", rest) if ">>>" not in part)
            sentences = sentences_of(rest)[:MOST]
            if words(summary) in map(words, sentences):
                continue  # the text holds its own summary, word for word
            if len(sentences) >= 3 and tuple(sentences) not in seen:
                seen.add(tuple(sentences))
                yield f"{place.as_posix()}:{name}", summary, sentences


def _docstrings(node: ast.AST, names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    named = isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
    if named:
        names = (*names, node.name)
    if named or isinstance(node, ast.Module):
        text = ast.get_docstring(node)
        if text:
            yield ".".join(names), text
    for child in ast.iter_child_nodes(node):
        yield from _docstrings(child, names)


def main() -> None:
    """Make the snapshot anew."""
    data = json.dumps(collect(), ensure_ascii=False, separators=(",", ":")).encode()
    SNAPSHOT.write_bytes(lzma.compress(data, preset=9 | lzma.PRESET_EXTREME))
    print(f"{SNAPSHOT.name}: {len(data)} bytes, {SNAPSHOT.stat().st_size} compressed")


# --8<-- [end:module]

if __name__ == "__main__":
    main()
