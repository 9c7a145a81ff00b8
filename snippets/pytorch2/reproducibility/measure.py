import json
import os
import subprocess
import sys
import time

import torch

HERE = "snippets.pytorch2.reproducibility"


def run(call, threads, capability=None):
    """What a call returns in a new process, with so many threads and at most these instructions."""
    environment = {**os.environ, "OMP_NUM_THREADS": str(threads), "OMP_WAIT_POLICY": "passive"}
    if capability:
        environment["ATEN_CPU_CAPABILITY"] = capability
    code = f"import json; from {HERE} import measure, one_machine; print(json.dumps({call}))"
    command = [sys.executable, "-c", code]
    return json.loads(
        subprocess.run(command, env=environment, capture_output=True, check=True).stdout
    )


def machine(threads, capability=None):
    return run(f"one_machine.results({threads})", threads, capability)


def compared(found, first):
    """Of two lists: how many places differ, and how far at most."""
    distances = [abs(a - b) for a, b in zip(found, first, strict=True)]
    return sum(d > 0 for d in distances), max(distances)


def atomics():
    """Of one backward pass in 20 runs, tried often: most different gradients, least seconds."""
    torch.set_num_threads(2)
    torch.manual_seed(0)
    index, values = torch.randint(0, 10, (100_000,)), torch.randn(100_000)
    found = {}
    for deterministic in (False, True):
        torch.use_deterministic_algorithms(deterministic)
        counts, times = [], []
        for _ in range(25):
            gradients, began = set(), time.process_time()
            for _ in range(20):
                x = torch.zeros(10, requires_grad=True)
                (x[index] * values).sum().backward()
                gradients.add(x.grad.numpy().tobytes())
            times.append(time.process_time() - began)
            counts.append(len(gradients))
        found[str(deterministic)] = max(counts), min(times)
    torch.use_deterministic_algorithms(False)
    return found


def measure():
    """What threads, instructions, the batch and atomic additions change, on this machine."""
    first, table = machine(1, "default"), {}
    for capability in ("default", "avx2", "avx512"):
        for threads in (1, 2):
            found = machine(threads, capability)
            if found["kind"].lower() != capability:
                continue  # this processor has no such instructions
            row = {"sum": f"{found['sum'][0]:,.4f}"}
            for step in (1, 10, 100):
                differ, far = compared(found[f"step_{step}"], first[f"step_{step}"])
                row[f"differ_{step}"] = f"{differ:,}"
                row[f"far_{step}"] = f"{far:.0e}" if far else "0"
            table[f"{capability}_{threads}"] = row
    here = machine(2)
    assert here == machine(2)  # a second run has the same bits
    differ, far = compared(here["alone"], here["together"])
    quick, steady = (run("measure.atomics()", 2)[kind] for kind in ("False", "True"))
    return {
        "machine": table,
        "training": {"weights": f"{len(first['step_1']):,}"},
        "batch": {"differ": str(differ), "far": f"{far:.0e}"},
        "atomics": {
            "gradients": str(quick[0]),
            "deterministic": str(steady[0]),
            "time": f"{steady[1] / quick[1]:.1f}",
        },
    }
