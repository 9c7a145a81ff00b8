import re
import tempfile
import warnings

from torch.utils.data import DataLoader, Dataset


class Lines(Dataset):
    def __init__(self, file):
        self.file = file  # already open

    def __len__(self):
        return 1

    def __getitem__(self, index):
        return self.file.readline()


with tempfile.TemporaryFile("w+") as file, warnings.catch_warnings():
    warnings.simplefilter("ignore")
    loader = DataLoader(Lines(file), num_workers=1, multiprocessing_context="spawn")
    try:
        next(iter(loader))
    except TypeError as error:
        wording = r"'TextIOWrapper' instances"  # from Python 3.12 on
        print("TypeError:", re.sub(wording, "'_io.TextIOWrapper' object", str(error)))
