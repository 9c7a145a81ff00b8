import re

import torch
from torch._inductor.utils import get_code


def gate(x, w):
    return torch.sigmoid(x * w) * x + 1


plain = {"cpp.simdlen": 1, "cpp.threads": 1}  # no vector instructions, one thread: easy to read
plain["fx_graph_cache"] = False  # get_code only writes: there is nothing to keep
compiled = torch.compile(gate, options=plain)
code = get_code(compiled, torch.ones(1000), torch.ones(1000))[0]
kernel = code[code.index('extern "C"') : code.index("''')")]
kernel = re.sub(r"static_cast<int64_t>\((\w+)\)", r"\1", kernel)  # and without its casts
for line in kernel.splitlines():
    if re.search(r"for\(|tmp|_ptr", line):
        print(line.replace("    ", "  "))
