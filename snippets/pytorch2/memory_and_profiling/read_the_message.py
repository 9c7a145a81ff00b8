import re
import textwrap

from snippets.pytorch2.memory_and_profiling.messages import MESSAGES

UNITS = {"bytes": 2**-30, "KiB": 2**-20, "MiB": 2**-10, "GiB": 1}


def read(message):
    """What a message says, in GiB, and what follows from it."""

    def amount(pattern):
        found = re.search(pattern.replace("#", r"([\d.]+) (bytes|KiB|MiB|GiB)"), message)
        return float(found[1]) * UNITS[found[2]]

    tried = amount("Tried to allocate #")
    total = amount("total capacity of #")
    free = amount("of which # is free")
    alive = amount("# is allocated by PyTorch")
    pieces = amount("# is reserved by PyTorch but unallocated")
    elsewhere = total - free - alive - pieces
    if tried > total:
        so = "larger than the GPU"
    elif tried <= free + pieces:
        so = "enough is free, but in pieces"
    elif tried <= free + pieces + elsewhere:
        so = "others hold what is missing"
    else:
        so = "full: use less"
    return tried, free, pieces, elsewhere, alive, so


print(textwrap.fill(next(iter(MESSAGES.values())), 78), end="\n\n")
print(f"{'tried':>6} {'free':>6} {'pieces':>6} {'others':>6} {'alive':>6}")
for source, message in MESSAGES.items():
    *amounts, so = read(message)
    print(*(f"{gib:6.2f}" for gib in amounts), f" {so} ({source.split('/')[2]})")
