"""Your own data in a folder: the tables ``train`` and ``test``, and ``validation`` if you like.

Each is a TSV or a CSV file. Every line is checked, and knows where it stands, so that a message
can say so.
"""

import csv
import io
import math
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn


@dataclass(frozen=True)
class Row:
    """One line of a table.

    Attributes:
        place: The file, and the number of the line.
        cells: What stands in each column.
    """

    place: str
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        """What stands in a column."""
        return self.cells[column]

    def number(self, column: str) -> float:
        """The finite number that stands in a column.

        Raises:
            ValueError: If it is none.
        """
        try:
            number = float(self[column])
        except ValueError:
            number = math.nan
        if not math.isfinite(number):
            self.refuse(f"column {column}: {self[column]!r} is not a finite number")
        return number

    def refuse(self, reason: object) -> NoReturn:
        """Raise ValueError: the place, and what is wrong there."""
        raise ValueError(f"{self.place}: {reason}") from None


def read_training(folder: str | Path, *columns: str) -> tuple[list[Row], list[Row]]:
    """Read the tables to learn from.

    Args:
        folder: Has the table ``train``. If it has none called ``validation``, every tenth line
            of ``train`` is held back for that, or the last one if there are fewer.
        columns: As for `read_part`.

    Returns:
        The lines for training, and those for validation.

    Raises:
        ValueError: As `read_part`; or if nothing is left to learn from.
    """
    rows = read_part(folder, "train", *columns)
    if _tables(folder, "validation"):
        return rows, read_part(folder, "validation", *columns)
    if len(rows) < 2:
        rows[0].refuse("the only line; at least one more is needed, for validation")
    if len(rows) < 10:
        return rows[:-1], rows[-1:]
    return [row for number, row in enumerate(rows) if number % 10 < 9], rows[9::10]


def read_part(folder: str | Path, part: str, *columns: str) -> list[Row]:
    """Read a table of a folder.

    Args:
        folder: Has the files.
        part: The name of the file without ``.tsv`` or ``.csv``, such as ``"test"``.
        columns: The names that its first line must have, in any order; others are ignored.

    Raises:
        ValueError: If there is no such table, or it is not as `read_table` wants it.
    """
    found = _tables(folder, part)
    if len(found) != 1:
        both, and_ = ("are both", "and") if found else ("is neither", "nor")
        raise ValueError(f"there {both} {Path(folder) / part}.tsv {and_} {part}.csv")
    return read_table(found[0], *columns)


def _tables(folder: str | Path, part: str) -> list[Path]:
    if not Path(folder).is_dir():
        raise ValueError(f"there is no folder {folder}")
    paths = (Path(folder) / f"{part}{ending}" for ending in (".tsv", ".csv"))
    return [path for path in paths if path.exists()]


def read_table(path: str | Path, *columns: str) -> list[Row]:
    """Read a table in UTF-8 whose first line names the columns.

    Args:
        path: If it ends in ``.tsv``, tabs stand between the cells, and quotation marks mean
            nothing; otherwise commas do, and a cell may be in double quotation marks.
        columns: The names of those that must be there, with something in each line; empty lines
            are left out.

    Raises:
        FileNotFoundError: If there is no such file.
        ValueError: If it is not such a table; the message names the file and the line.
    """
    path = Path(path)
    if path.suffix == ".tsv":
        form = {"delimiter": "\t", "quoting": csv.QUOTE_NONE}
    else:
        form = {"strict": True}
    lines = csv.reader(io.StringIO(text_of(path), newline=""), **form)
    rows = []
    try:
        names = [name.strip() for name in next(lines, [])]
        _check_names(path, names, columns)
        for cells in lines:
            if not any(map(str.strip, cells)):
                continue
            row = Row(f"{path}, line {lines.line_num}", {})
            if len(cells) != len(names):
                row.refuse(f"{len(cells)} cells for {len(names)} columns")
            row.cells.update(zip(names, map(str.strip, cells), strict=True))
            for column in columns:
                if not row[column]:
                    row.refuse(f"column {column} is empty")
            rows.append(row)
    except csv.Error as error:
        raise ValueError(f"{path}, line {lines.line_num}: {error}") from error
    if not rows:
        raise ValueError(f"{path} has nothing below its first line")
    return rows


def text_of(path: str | Path) -> str:
    """The text of a file in UTF-8.

    Raises:
        FileNotFoundError: If there is no such file.
        ValueError: If it is not text in UTF-8; the message names the file and the line.
    """
    data = Path(path).read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ValueError(f"{path}, line {line}: this is not text in UTF-8") from error


def _check_names(path: Path, names: list[str], columns: tuple[str, ...]) -> None:
    if len(set(names)) < len(names):
        raise ValueError(f"{path}, line 1: two columns have the same name")
    missing = [column for column in columns if column not in names]
    if missing:
        raise ValueError(
            f"{path}, line 1: there is no column {', '.join(missing)}, only {', '.join(names)}"
        )
