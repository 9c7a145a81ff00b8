import random

import torch.distributed as dist
from torch.utils.data import IterableDataset, get_worker_info


class Lines(IterableDataset):
    """Lines of a text file of any size: shuffled, shared out, and able to go on in the middle."""

    def __init__(self, path, epoch=0, pieces=8, buffer=20):
        self.path, self.epoch, self.pieces, self.buffer = path, epoch, pieces, buffer
        self.turn, self.goes_on = 0, False
        self.todo, self.offset, self.held, self.rng = None, None, [], random.Random()
        together = dist.is_initialized()  # asked here: a spawned worker belongs to no group
        self.rank, self.ranks = (dist.get_rank(), dist.get_world_size()) if together else (0, 1)

    def share(self):
        """The place of this worker among all workers of all processes."""
        info = get_worker_info()
        worker, workers = (info.id, info.num_workers) if info else (0, 1)
        return self.rank * workers + (worker + self.turn) % workers, self.ranks * workers

    def __iter__(self):
        if not self.goes_on:
            place, places = self.share()
            order = random.Random(self.epoch).sample(range(self.pieces), self.pieces)
            self.todo, self.offset, self.held = order[place::places], None, []
            self.rng = random.Random(f"{self.epoch} {place}")
        self.goes_on = False
        for line in self.read():
            self.held.append(line)
            if len(self.held) > self.buffer:
                yield self.draw()
        while self.held:
            yield self.draw()

    def read(self):
        """Each line that begins in one of the pieces, even if it ends in the next."""
        size = self.path.stat().st_size
        with self.path.open("rb") as file:
            while self.todo:
                start, end = (size * (self.todo[0] + n) // self.pieces for n in (0, 1))
                file.seek(self.offset or max(start - 1, 0))
                if start and not self.offset:
                    file.readline()  # the rest of a line that began before
                while file.tell() < end:
                    line = file.readline()
                    self.offset = file.tell()
                    yield line
                self.todo, self.offset = self.todo[1:], None

    def draw(self):
        place = self.rng.randrange(len(self.held))
        self.held[place], self.held[-1] = self.held[-1], self.held[place]
        return self.held.pop()

    def state_dict(self):
        state = {"todo": self.todo, "offset": self.offset, "held": self.held.copy()}
        return state | {"rng": self.rng.getstate()}

    def load_state_dict(self, state):
        self.todo, self.offset, self.held = state["todo"], state["offset"], state["held"].copy()
        self.rng.setstate(state["rng"])
        self.goes_on = self.todo is not None  # or it had not begun
