import logging

import matplotlib.pyplot as plt
import torch
from torch._dynamo.testing import CompileCounter

torch._logging.set_logs(dynamo=logging.ERROR)
lengths = [5, 5, *range(6, 18)]


def over_calls(dynamic, mark=False):
    torch.compiler.reset()
    counter, counts = CompileCounter(), []
    compiled = torch.compile(lambda x: x * 2, backend=counter, dynamic=dynamic)
    for length in lengths:
        x = torch.ones(length)
        if mark:
            torch._dynamo.mark_dynamic(x, 0)
        compiled(x)
        counts.append(counter.frame_count)
    return counts


figure, axes = plt.subplots(figsize=(5.2, 3.4))
calls = range(1, len(lengths) + 1)
axes.step(calls, over_calls(False), "C1--", where="post", label="dynamic=False")
axes.step(calls, over_calls(None), "C0", where="post", label="default")
axes.step(calls, over_calls(None, True), "C2:", where="post", label="mark_dynamic")
axes.set(xlabel="call", ylabel="compilations so far", xticks=calls, yticks=range(0, 10, 2))
axes.set_ylim(0, 9)
axes.legend(loc="upper left")
plt.show()
