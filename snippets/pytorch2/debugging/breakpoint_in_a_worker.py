import contextlib
import io

from torch.utils.data import DataLoader, Dataset

quiet = contextlib.redirect_stdout(io.StringIO())  # what the worker prints is of no use here


class Inspected(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        breakpoint()
        return index


try:
    list(DataLoader(Inspected(), num_workers=1, worker_init_fn=lambda _: quiet.__enter__()))
except BaseException as error:
    print(str(error).splitlines()[0])
