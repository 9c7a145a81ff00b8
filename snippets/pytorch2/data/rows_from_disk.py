import tempfile
from pathlib import Path

import torch
from torch.utils.data import DataLoader, TensorDataset


def main(folder):
    path, rows, columns = Path(folder) / "rows.bin", 10_000, 16
    with path.open("wb") as file:  # written piece by piece, never whole in memory
        for start in range(0, rows, 1000):
            piece = torch.arange(start, start + 1000, dtype=torch.float32)
            file.write(piece[:, None].expand(-1, columns).numpy().tobytes())

    flat = torch.from_file(str(path), size=rows * columns, dtype=torch.float32)
    table = flat.view(rows, columns)  # reads nothing yet
    generator = torch.Generator().manual_seed(0)
    loader = DataLoader(TensorDataset(table), batch_size=4, shuffle=True, generator=generator)
    (batch,) = next(iter(loader))
    print(path.stat().st_size, "bytes on disk, one batch has", batch.nbytes)
    print("rows", batch[:, 0].int().tolist())


with tempfile.TemporaryDirectory() as folder:
    main(folder)
