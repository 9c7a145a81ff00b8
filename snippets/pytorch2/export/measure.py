import logging
import os
import subprocess
import sys
import tempfile
import time
import warnings
from pathlib import Path

import onnxruntime
import torch
from torch._inductor import aoti_compile_and_package, aoti_load_package
from torch.export import Dim

from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.trained import digits_model

STARTS = {
    "class": "import torch; from snippets.kit.image_classification.trained import digits_model; "
    "digits_model().eval()(torch.zeros(1, 1, 8, 8))",
    "pt2": "import torch; torch.export.load('digits.pt2').module()(torch.zeros(1, 1, 8, 8))",
    "onnx": "import numpy, onnxruntime; onnxruntime.InferenceSession('digits.onnx')"
    ".run(None, {'images': numpy.zeros((1, 1, 8, 8), 'float32')})",
    "aoti": "import torch; from torch._inductor import aoti_load_package; "
    "aoti_load_package('digits-aoti.pt2')(torch.zeros(1, 1, 8, 8))",
}
"""What a fresh process does, from nothing to the first answer."""


def cpu():
    """CPU seconds of this process and of those that it waited for."""
    times = os.times()
    return sum(times[:4])


def seconds(ways, x, repeats):
    """CPU time of the fastest of several calls, all ways in turn so that they meet one load."""
    best = dict.fromkeys(ways, float("inf"))
    for _ in range(repeats):
        for name, way in ways.items():
            began = time.process_time()
            way(x)
            best[name] = min(best[name], time.process_time() - began)
    return best


def start(code):
    """CPU seconds and peak megabytes of a fresh process that runs some code, best of three."""
    paths = {"PYTHONPATH": str(Path(__file__).parents[3]), "OMP_NUM_THREADS": "1"}
    report = "; import os; print(sum(os.times()[:2]), open('/proc/self/status').read())"
    runs = []
    for _ in range(3):
        done = subprocess.run(
            [sys.executable, "-W", "ignore", "-c", code + report],
            env={**os.environ, **paths},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
        taken, status = done.stdout.split(maxsplit=1)
        peak = next(line for line in status.splitlines() if line.startswith("VmHWM"))
        runs.append((float(taken), int(peak.split()[1]) / 1000))
    return min(runs)


def make(model, example):
    """Write the three files; returns the CPU seconds of each."""
    cost, began = {}, cpu()
    program = torch.export.export(model, (example,), dynamic_shapes=({0: Dim("batch")},))
    torch.export.save(program, "digits.pt2")
    cost["pt2"], began = cpu() - began, cpu()
    names = {"input_names": ["images"], "output_names": ["logits"], "verbose": False}
    torch.onnx.export(program, (), **names).save("digits.onnx")
    cost["onnx"], began = cpu() - began, cpu()
    aoti_compile_and_package(program, package_path="digits-aoti.pt2")
    cost["aoti"] = cpu() - began
    return cost


@torch.no_grad()
def measure():
    """Speed, start, memory, size and cost of a model on each of the roads, as strings."""
    torch.set_num_threads(1)
    warnings.simplefilter("ignore")
    logging.getLogger("torch.onnx").setLevel(logging.ERROR)
    images = halves(digits())[1].pixels
    model, home = digits_model().eval(), Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["TORCHINDUCTOR_CACHE_DIR"] = folder
        os.chdir(folder)
        torch.export.export(model, (images[:2].clone(),))  # so that imports are not counted
        cost = make(model, images[:2].clone())
        torch.save(model.state_dict(), "digits.pt")
        files = {"class": "digits.pt", "pt2": "digits.pt2", "onnx": "digits.onnx"}
        files |= {"aoti": "digits-aoti.pt2"}
        size = {name: Path(file).stat().st_size / 1000 for name, file in files.items()}
        begun = {name: start(code) for name, code in STARTS.items()}

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        session = onnxruntime.InferenceSession("digits.onnx", options)
        aoti = aoti_load_package("digits-aoti.pt2")
        ways = {
            "class": model,
            "pt2": torch.export.load("digits.pt2").module(),
            "onnx": lambda x: torch.from_numpy(session.run(None, {"images": x.numpy()})[0]),
            "aoti": aoti,
        }
        speed = {}
        for batch, repeats in ((1, 500), (256, 40)):
            x = images[:batch].clone()
            assert all(torch.allclose(way(x), model(x), atol=1e-4) for way in ways.values())
            taken = seconds(ways, x, repeats)
            speed[f"speed{batch}"] = {n: f"{taken['class'] / t:.1f}" for n, t in taken.items()}
        os.chdir(home)
    return speed | {
        "start": {n: f"{begun['class'][0] / cpu_time:.1f}" for n, (cpu_time, _) in begun.items()},
        "memory": {name: f"{memory:.0f}" for name, (_, memory) in begun.items()},
        "size": {name: f"{kilobytes:.0f}" for name, kilobytes in size.items()},
        "cost": {name: f"{cost[name] / cost['pt2']:.0f}" for name in ("onnx", "aoti")},
    }
