import resource
import tempfile
from contextlib import contextmanager
from pathlib import Path

import torch
from torch.utils.data import DataLoader

from snippets.pytorch2.data.stream import Lines

MIB = 2**20


@contextmanager
def memory(more):
    """This process, and each of its workers, gets so many bytes more and not one beyond (Linux)."""
    status = Path("/proc/self/status").read_text()
    used = int(status.partition("VmData:")[2].split()[0]) * 1024
    before = resource.getrlimit(resource.RLIMIT_DATA)
    resource.setrlimit(resource.RLIMIT_DATA, (used + more, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_DATA, before)


def numbers(lines):
    return torch.tensor([int(line.split(maxsplit=1)[0]) for line in lines])


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "lines.txt"
        with path.open("w") as file:
            file.writelines(f"{number} {'x' * 8000}\n" for number in range(12_000))
        print(path.stat().st_size // MIB, "MiB on disk, 64 MiB of memory")
        with memory(64 * MIB):
            try:
                path.read_bytes()
            except MemoryError as error:
                print("read whole:", repr(error))
            loader = DataLoader(Lines(path), batch_size=50, collate_fn=numbers, num_workers=2)
            seen = torch.cat(list(loader))
    print("streamed:", len(seen), "lines, each once:", seen.unique().numel() == len(seen) == 12_000)
    print("the first batch:", seen[:5].tolist(), "…")
