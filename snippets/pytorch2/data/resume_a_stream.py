import tempfile
from itertools import islice
from pathlib import Path

import torch
from torch.utils.data import DataLoader, IterableDataset

from snippets.pytorch2.data.stream import Lines


class Batches(IterableDataset):
    """Batches, each with the place of its worker and where that worker's stream now stands."""

    def __init__(self, lines, states, size=10):
        self.lines, self.states, self.size = lines, states, size

    def __iter__(self):
        place, _ = self.lines.share()
        if place in self.states:
            self.lines.load_state_dict(self.states[place])
        lines = iter(self.lines)
        while batch := [int(line) for line in islice(lines, self.size)]:
            yield batch, place, self.lines.state_dict()


def train(path, done, stop_after=None):
    lines = Lines(path)
    lines.turn = done["batches"] % 2  # which of the two workers is next
    batches = Batches(lines, done["states"])
    loader = DataLoader(batches, batch_size=None, num_workers=2, collate_fn=tuple)  # as they are
    for batch, place, state in loader:
        done["seen"] += batch
        done["batches"] += 1
        done["states"][place] = state  # of what was used, not of what was prefetched
        if done["batches"] == stop_after:
            return


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path, checkpoint = Path(folder) / "lines.txt", Path(folder) / "checkpoint.pt"
        path.write_text("".join(f"{number}\n" for number in range(400)))

        whole = {"seen": [], "batches": 0, "states": {}}
        train(path, whole)

        part = {"seen": [], "batches": 0, "states": {}}
        train(path, part, stop_after=17)
        torch.save(part, checkpoint)
        resumed = torch.load(checkpoint)
        train(path, resumed)
    print("stopped after", len(part["seen"]), "of", len(whole["seen"]), "lines")
    print("as if unstopped:", resumed["seen"] == whole["seen"])
    print("each line once:", sorted(resumed["seen"]) == list(range(400)))
