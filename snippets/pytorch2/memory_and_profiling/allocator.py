import torch


class Allocator:
    """How torch hands out GPU memory: a sketch for requests of 10 MiB and more, in MiB."""

    def __init__(self, capacity, expandable=False):
        self.capacity, self.expandable = capacity, expandable
        self.segments = []  # lists of blocks [size, name]; a free block has the name None

    def amount(self, free=None):
        """What is reserved; or only the free part of it, or only the part in use."""
        blocks = [block for segment in self.segments for block in segment]
        return sum(size for size, name in blocks if free in (None, name is None))

    def allocate(self, name, size):
        fits = [
            (block[0], segment, at)
            for segment in self.segments
            for at, block in enumerate(segment)
            if block[1] is None and block[0] >= size
        ]
        if fits:  # the smallest that fits is split
            room, segment, at = min(fits, key=lambda fit: fit[0])
            segment[at : at + 1] = [[size, name]] + [[room - size, None]] * (room > size)
        elif self.grow(size) or (self.empty_cache() and self.grow(size)):
            self.allocate(name, size)
        else:
            raise torch.OutOfMemoryError(
                f"Tried to allocate {size} MiB. GPU 0 has a total capacity of {self.capacity} MiB "
                f"of which {self.capacity - self.amount()} MiB is free. Of the allocated memory "
                f"{self.amount(free=False)} MiB is allocated by PyTorch, and "
                f"{self.amount(free=True)} MiB is reserved by PyTorch but unallocated."
            )

    def grow(self, size):
        """Ask the driver for a new segment, or for pages at the end of the only one."""
        longer = self.expandable and self.segments
        last = self.segments[0][-1] if longer else [0, "none"]
        missing = size - (last[0] if last[1] is None else 0)
        if self.amount() + missing > self.capacity:
            return False
        if longer:
            self.segments[0].append([missing, None])
            merge(self.segments[0])
        else:
            self.segments.append([[size, None]])
        return True

    def free(self, name):
        for segment in self.segments:
            for block in segment:
                block[1] = None if block[1] == name else block[1]
            merge(segment)

    def empty_cache(self):
        """Give segments without a used block back to the driver; how much that was."""
        before = self.amount()
        self.segments = [s for s in self.segments if any(name for _, name in s)]
        return before - self.amount()


def merge(segment):
    """Join free blocks that lie side by side."""
    for at in range(len(segment) - 1, 0, -1):
        if segment[at][1] is None and segment[at - 1][1] is None:
            segment[at - 1][0] += segment.pop(at)[0]
