import logging
import re

import torch


def show(record):
    for line in handler.format(record).splitlines():
        line = line.partition("] ")[2]  # without level, date, process and place in torch
        if re.match(r"\S+ \S+ (Graph break|Failed|Recompiling| +triggered| +- \d)", line):
            line = re.sub(r"[^\s(]+[/\\](?=\w+\.py)| \(user stack .*?\)", "", line)
            print(line.partition("  #")[0].rstrip())


torch.compiler.reset()  # count functions from 0
torch._logging.set_logs(graph_breaks=True, recompiles=True)
handler = logging.getLogger("torch._dynamo").handlers[0]
handler.emit = show  # instead of writing to standard error


@torch.compile(backend="eager")
def f(x, n):
    y = x * n
    print(end="")
    return y.relu()


for n in (2, 3):
    f(torch.ones(3), n)
torch._logging.set_logs()
