import faulthandler
import re
import threading
from pathlib import Path

from torch.utils.data import DataLoader, Dataset

lock = threading.Lock()


class Guarded(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        with lock:
            return index


def watch(worker):
    file = Path(f"worker-{worker}.txt").open("w")  # noqa: SIM115
    faulthandler.dump_traceback_later(3, file=file, exit=True)


try:
    with lock:  # held while the workers are started
        list(DataLoader(Guarded(), num_workers=1, worker_init_fn=watch))
except RuntimeError as error:
    print(re.sub(r"worker .*", "worker ended by its watch", str(error)))
report = Path("worker-0.txt").read_text()
for line, name in re.findall(r"line (\d+) in (__getitem__|fetch|_worker_loop)", report):
    print(f"{name}, line {line}" if name == "__getitem__" else name)
Path("worker-0.txt").unlink()
