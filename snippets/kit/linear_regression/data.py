"""A checked table of numbers, from scikit-learn or a CSV file, and its split."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor
from torch.utils.data import Dataset

from snippets.kit.tables import text_of


@dataclass(frozen=True, eq=False)
class Table(Dataset):
    """Samples as rows, in the units in which they were measured.

    Attributes:
        names: The names of the features.
        features: Of shape ``(samples, features)``.
        target: Of shape ``(samples,)``.
    """

    names: Sequence[str]
    features: Tensor
    target: Tensor

    def __post_init__(self) -> None:
        """Refuse what would only fail later, or silently."""
        check_features(self.names, self.features)
        if self.target.shape != self.features.shape[:1]:
            raise ValueError(
                f"{len(self.features)} samples need a target of shape ({len(self.features)},), "
                f"but it has {tuple(self.target.shape)}"
            )
        if not self.target.isfinite().all():
            raise ValueError("the target holds values that are not finite")

    def __len__(self) -> int:
        """How many samples there are."""
        return len(self.target)

    def __getitem__(self, index: int | slice | Tensor | list[int]) -> tuple[Tensor, Tensor]:
        """One sample, or many at once."""
        return self.features[index], self.target[index]

    __getitems__ = __getitem__  # DataLoader then asks for a batch in one go

    def to(self, dtype: torch.dtype) -> "Table":
        """The same table with numbers of another type."""
        return Table(self.names, self.features.to(dtype), self.target.to(dtype))

    def rows(self, index: slice | Tensor | list[int]) -> "Table":
        """The same table with some of its rows."""
        return Table(self.names, *self[index])


def check_shape(names: Sequence[str], features: Tensor) -> None:
    """Raise ValueError unless there is one column for each name."""
    if features.ndim != 2 or features.shape[1] != len(names):
        raise ValueError(
            f"expected {len(names)} features in shape (samples, {len(names)}), "
            f"but got {tuple(features.shape)}"
        )


def check_features(names: Sequence[str], features: Tensor) -> None:
    """Raise ValueError unless there are samples, with all features, all of them finite."""
    check_shape(names, features)
    if not len(features):
        raise ValueError("there are no samples")
    if not features.isfinite().all():
        row, column = (~features.isfinite()).nonzero()[0].tolist()
        raise ValueError(
            f"{names[column]} of sample {row + 1} is {features[row, column]}, not a finite number"
        )


def diabetes() -> Table:
    """The diabetes data of scikit-learn: 442 patients, 10 features, original units."""
    from sklearn.datasets import load_diabetes  # slow to import, and not needed to predict

    bunch = load_diabetes(scaled=False)
    return Table(bunch.feature_names, torch.tensor(bunch.data), torch.tensor(bunch.target))


def split(table: Table, seed: int = 0) -> tuple[Table, Table, Table]:
    """Shuffle a table and cut it into 60 % training, 20 % validation and 20 % test.

    The last two are rounded down to whole samples.

    Args:
        table: At least five samples, so that no part is empty.
        seed: The same seed gives the same parts, on every machine.
    """
    samples = len(table)
    if samples < 5:
        raise ValueError(f"{samples} samples are too few to split into three parts")
    held_out = samples // 5
    order = torch.randperm(samples, generator=torch.Generator().manual_seed(seed))
    parts = order.split([samples - 2 * held_out, held_out, held_out])
    return tuple(table.rows(part) for part in parts)


def read_csv(path: str | Path) -> tuple[list[str], Tensor]:
    """Read the named columns of a CSV file, all of them numbers.

    Returns:
        The names, from the first line, and the values of shape ``(lines, columns)``.

    Raises:
        FileNotFoundError: If there is no such file.
        ValueError: If the file is not such a table; the message names it and the place.
    """
    lines = csv.reader(io.StringIO(text_of(path), newline=""))
    try:
        names = [name.strip() for name in next(lines, [])]
        if not names or len(set(names)) < len(names) or not all(names):
            raise ValueError(f"{path}: the first line must give each column a name of its own")
        values = [_numbers(path, lines.line_num, names, cells) for cells in lines if cells]
    except csv.Error as error:
        raise ValueError(f"{path}, line {lines.line_num}: {error}") from error
    return names, torch.tensor(values, dtype=torch.float64).reshape(len(values), len(names))


def table_from_csv(path: str | Path) -> Table:
    """Read a table to train on; the last column is the target."""
    names, values = read_csv(path)
    if len(names) < 2:
        raise ValueError(f"{path} has one column only, but needs a feature and a target")
    return Table(names[:-1], values[:, :-1], values[:, -1])


def features_from_csv(path: str | Path, names: Sequence[str]) -> Tensor:
    """Read the features with these names, in whatever order the file has them."""
    found, values = read_csv(path)
    missing = [name for name in names if name not in found]
    if missing:
        raise ValueError(f"{path} has no column {', '.join(missing)}")
    features = values[:, [found.index(name) for name in names]]
    check_features(names, features)
    return features


def _numbers(
    path: str | Path, line: int, names: Sequence[str], cells: Sequence[str]
) -> list[float]:
    if len(cells) != len(names):
        raise ValueError(f"{path}, line {line}: {len(cells)} values for {len(names)} columns")
    numbers = []
    for name, cell in zip(names, cells, strict=True):
        try:
            numbers.append(float(cell))
        except ValueError:
            message = f"{path}, line {line}, column {name}: {cell!r} is not a number"
            raise ValueError(message) from None
    return numbers
