import linecache
import sys
from collections import Counter
from pathlib import Path

import torch

TORCH = str(Path(torch.__file__).parent)


def largest(snapshot, count=4):
    """Of a snapshot in the format of torch.cuda.memory: MiB alive, by the line that asked."""
    held = Counter()
    for segment in snapshot["segments"]:
        for block in segment["blocks"]:
            if block["state"] == "active_allocated":
                held[own_line(block["frames"])] += block["size"] / 2**20
    return held.most_common(count)


def own_line(frames):
    """The innermost line that is not torch's."""
    for frame in frames:
        if frame["filename"].endswith(".py") and not frame["filename"].startswith(TORCH):
            return linecache.getline(frame["filename"], frame["line"]).strip()
    return "no line of Python: the backward pass"


def stack():
    """The Python stack in the same format, innermost first, without the ledger's own frames."""
    frame, frames = sys._getframe(3), []
    while frame:
        place = frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name
        frames.append(dict(zip(("filename", "line", "name"), place, strict=True)))
        frame = frame.f_back
    return frames


def of_ledger(ledger):
    """What a ledger with `label=stack` has in its book, as such a snapshot."""
    blocks = [
        {"size": size, "state": "active_allocated", "frames": frames}
        for size, _, _, frames in ledger.alive.values()
    ]
    return {"segments": [{"blocks": blocks}]}
