import json
import os
import subprocess
import sys
import time

import torch

CHILD = """
import json
import sys
from snippets.pytorch2.reproducibility.one_machine import results
print(json.dumps(results(int(sys.argv[1]))))
"""


def run(threads, capability=None):
    """The results of a new process with so many threads and at most these instructions."""
    environment = {**os.environ, "OMP_NUM_THREADS": str(threads), "OMP_WAIT_POLICY": "passive"}
    if capability:
        environment["ATEN_CPU_CAPABILITY"] = capability
    command = [sys.executable, "-c", CHILD, str(threads)]
    printed = subprocess.run(command, env=environment, capture_output=True, check=True).stdout
    return json.loads(printed)


def compared(found, first):
    """Of two lists: how many places differ, and how far at most."""
    distances = [abs(a - b) for a, b in zip(found, first, strict=True)]
    return sum(d > 0 for d in distances), max(distances)


def gradients(index, values):
    """How many different gradients one backward pass has in 20 runs, and the CPU time of them."""
    results, began = set(), time.process_time()
    for _ in range(20):
        x = torch.zeros(10, requires_grad=True)
        (x[index] * values).sum().backward()
        results.add(x.grad.numpy().tobytes())
    return len(results), time.process_time() - began


def measure():
    """What threads, instructions, the batch and atomic additions change, on this machine."""
    first, table = run(1, "default"), {}
    for capability in ("default", "avx2", "avx512"):
        for threads in (1, 2):
            found = run(threads, capability)
            if found["kind"].lower() != capability:
                continue  # this processor has no such instructions
            row = {"sum": f"{found['sum'][0]:,.4f}"}
            for step in (1, 10, 100):
                differ, far = compared(found[f"step_{step}"], first[f"step_{step}"])
                row[f"differ_{step}"] = f"{differ:,}"
                row[f"far_{step}"] = f"{far:.0e}" if far else "0"
            table[f"{capability}_{threads}"] = row
    here = run(2)
    assert here == run(2)  # a second run has the same bits
    differ, far = compared(here["alone"], here["together"])

    torch.set_num_threads(2)
    torch.manual_seed(0)
    index, values = torch.randint(0, 10, (100_000,)), torch.randn(100_000)
    gradients(index, values)  # warms up
    counts, times = {}, {}
    for deterministic in (False, True):
        torch.use_deterministic_algorithms(deterministic)
        rounds = [gradients(index, values) for _ in range(5)]
        counts[deterministic] = max(count for count, _ in rounds)
        times[deterministic] = min(seconds for _, seconds in rounds)
    torch.use_deterministic_algorithms(False)
    return {
        "machine": table,
        "weights": f"{len(first['step_1']):,}",
        "batch": {"differ": str(differ), "far": f"{far:.0e}"},
        "atomics": {
            "gradients": str(counts[False]),
            "deterministic": str(counts[True]),
            "slower": f"{times[True] / times[False]:.1f}",
        },
    }
