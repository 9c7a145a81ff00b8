import json
import tempfile
from pathlib import Path

from torch.utils.data import DataLoader, Dataset


class Lines(Dataset):
    """Any line of a text file: where each begins is read once, the line when it is asked for."""

    def __init__(self, path):
        self.path, self.starts = path, []
        with path.open("rb") as file:
            while file.readline():
                self.starts.append(file.tell())
        self.starts = [0, *self.starts[:-1]]

    def __len__(self):
        return len(self.starts)

    def __getitem__(self, index):
        with self.path.open("rb") as file:  # opened here, so each worker has its own place in it
            file.seek(self.starts[index])
            return json.loads(file.readline())


path = Path(tempfile.mkdtemp()) / "reviews.jsonl"
with path.open("w", encoding="utf-8") as file:
    for number in range(1000):
        print(json.dumps({"text": "good " * (number % 7), "stars": number % 5}), file=file)

lines = Lines(path)
print(len(lines), lines[998])
batches = list(DataLoader(lines, batch_size=100, num_workers=2))
print(len(batches), "batches, stars", sum(batch["stars"].sum().item() for batch in batches))
