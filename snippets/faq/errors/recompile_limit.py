import logging

import torch


@torch.compile(backend="eager")
def add(x, tag):
    return x + len(tag)


lines = []
handler = logging.Handler()
handler.emit = lambda record: lines.append(record.getMessage())
log = logging.getLogger("torch._dynamo.convert_frame")
log.addHandler(handler)
log.propagate = False  # or it would be written on standard error
for number in range(10):
    add(torch.ones(2), f"step {number}")
log.propagate = True
log.removeHandler(handler)
torch.compiler.reset()
print(lines[0].splitlines()[0])
