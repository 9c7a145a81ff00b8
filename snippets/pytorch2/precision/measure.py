import copy
import io
import time
import warnings

import torch
from torch import nn

from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.trained import digits_model
from snippets.kit.training import accuracy


def seconds(function, repeats=10):
    """CPU time of the fastest of several calls; the first call only warms up."""
    return min(times_of([function], repeats)[0])


def times_of(functions, repeats):
    """CPU times of functions that take turns, so that a busy moment meets all of them."""
    times = [[] for _ in functions]
    for number in range(repeats + 1):
        for function, seen in zip(functions, times, strict=True):
            began = time.process_time()
            function()
            if number:
                seen.append(time.process_time() - began)
    return times


def with_torch_ao(model, pixels=None):
    """The reader with the 8-bit kernels of torch.ao: static if there are pixels to calibrate."""
    from torch.ao import quantization as ao

    model = copy.deepcopy(model)
    if pixels is None:
        return ao.quantize_dynamic(model, {nn.Linear})  # it leaves convolutions as they are
    for place, layer in enumerate(model.layers):
        if isinstance(layer, (nn.Conv2d, nn.Linear)):
            model.layers[place] = ao.QuantWrapper(layer)
            model.layers[place].qconfig = ao.get_default_qconfig("x86")
    ao.prepare(model, inplace=True)
    model(pixels)
    return ao.convert(model, inplace=True)


def kilobytes(model):
    """What the parameters and buffers of a model take in a file."""
    file = io.BytesIO()
    torch.save(model.state_dict(), file)
    return f"{len(file.getvalue()) / 1000:.0f}"


def products():
    """One matrix product in each format, against float32."""
    torch.manual_seed(0)
    x, w = torch.randn(256, 1024), torch.randn(1024, 1024)
    base = seconds(lambda: x @ w)
    eight = [(t * 30).round().clamp(-127, 127).to(torch.int8) for t in (x, w)]
    tiny, one = [t.to(torch.float8_e4m3fn) for t in (x, w.T.contiguous())], torch.ones(())
    brain, half = [[t.to(dtype) for t in (x, w)] for dtype in (torch.bfloat16, torch.float16)]
    result = {
        "bfloat16": base / seconds(lambda: brain[0] @ brain[1]),
        "float16": base / seconds(lambda: half[0] @ half[1], repeats=1),
        "int8": base / seconds(lambda: torch._int_mm(*eight)),
        "float8": base
        / seconds(lambda: torch._scaled_mm(tiny[0], tiny[1].T, one, one, out_dtype=x.dtype)),
    }
    torch.set_float32_matmul_precision("medium")
    result["medium"] = base / seconds(lambda: x @ w)
    torch.set_float32_matmul_precision("highest")
    for percent in (50, 90, 99):
        sparse = w.clone()
        sparse[torch.rand_like(w) < percent / 100] = 0
        rows, columns = sparse.T.to_sparse_csr(), x.T.contiguous()
        result[f"zeros_{percent}"] = base / seconds(lambda sparse=sparse: x @ sparse)
        result[f"csr_{percent}"] = base / seconds(lambda rows=rows, c=columns: rows @ c)
    result["half_the_units"] = base / seconds(lambda: x @ w[:, :512])
    return result


@torch.no_grad()
def measure():
    """How many times faster, on one thread, as strings; what becomes of accuracy and size."""
    torch.set_num_threads(1)
    warnings.simplefilter("ignore")  # torch.ao and CSR tensors warn
    training, test = halves(digits())
    model = digits_model().eval()
    readers = {
        "float32": (model, test.pixels),
        "bfloat16": (copy.deepcopy(model).bfloat16(), test.pixels.bfloat16()),
        "autocast": (model, test.pixels),
        "dynamic": (with_torch_ao(model), test.pixels),
        "static": (with_torch_ao(model, training.pixels[:128]), test.pixels),
    }
    calls = [lambda net=net, pixels=pixels: net(pixels) for net, pixels in readers.values()]
    at = list(readers).index("autocast")
    calls[at] = torch.autocast("cpu", dtype=torch.bfloat16)(calls[at])
    best = [min(times) for times in times_of(calls, repeats=30)]
    rows = {
        name: {
            "accuracy": f"{accuracy(call().float(), test.labels):.4f}",
            "faster": f"{best[0] / time_:.1f}",
            "kilobytes": kilobytes(readers[name][0]),
        }
        for (name, call), time_ in zip(zip(readers, calls, strict=True), best, strict=True)
    }
    ratios = {name: f"{ratio:.2g}" for name, ratio in products().items()}
    return rows | {"product": ratios}
