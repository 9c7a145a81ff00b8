import re

import torch
from torch._inductor.utils import run_and_get_code


def gate(x, w):
    return torch.sigmoid(x * w) * x + 1


plain = {"cpp.simdlen": 1, "cpp.threads": 1}  # no vector instructions, one thread: easy to read
compiled = torch.compile(gate, options=plain)
_, (code,) = run_and_get_code(compiled, torch.ones(1000), torch.ones(1000))
kernel = code[code.index('extern "C"') : code.index("''')")]
kernel = re.sub(r"static_cast<int64_t>\((\w+)\)", r"\1", kernel)  # and without its casts
for line in kernel.splitlines():
    if re.search(r"for\(|tmp|_ptr", line):
        print(line.replace("    ", "  "))
