import multiprocessing
import tempfile
from pathlib import Path

import torch.distributed as dist
from torch.utils.data import DataLoader

from snippets.pytorch2.data.stream import Lines


def work(rank, folder, tell):
    meet = f"file://{folder}/meet"
    dist.init_process_group("gloo", init_method=meet, rank=rank, world_size=2)
    loader = DataLoader(Lines(Path(folder) / "lines.txt"), batch_size=None, num_workers=2)
    tell.put((rank, [int(line) for line in loader]))
    dist.destroy_process_group()


if __name__ == "__main__":
    tell = multiprocessing.SimpleQueue()
    with tempfile.TemporaryDirectory() as folder:
        numbers = range(1000)
        (Path(folder) / "lines.txt").write_text("".join(f"{number}\n" for number in numbers))
        ranks = [multiprocessing.Process(target=work, args=(r, folder, tell)) for r in range(2)]
        for process in ranks:
            process.start()
        seen = dict(tell.get() for _ in ranks)
        for process in ranks:
            process.join()
    for rank in sorted(seen):
        print(f"rank {rank}: {len(seen[rank])} lines, first {seen[rank][:4]}")
    print("each line once:", sorted(seen[0] + seen[1]) == list(numbers))
