import contextlib
import io

from torch.utils.data import DataLoader, Dataset


class Inspected(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        with contextlib.redirect_stdout(io.StringIO()):  # what it prints is of no use here
            breakpoint()
        return index


try:
    list(DataLoader(Inspected(), num_workers=1))
except BaseException as error:
    print(str(error).splitlines()[0])
