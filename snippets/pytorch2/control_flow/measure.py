import time

import torch


def with_if(x):
    return x @ x @ x if x.sum() > 0 else x + 1


def with_where(x):
    return torch.where(x.sum() > 0, x @ x @ x, x + 1)


def with_cond(x):
    return torch.cond(x.sum() > 0, lambda x: x @ x @ x, lambda x: x + 1, (x,))


def fastest(calls, rounds=40):
    """CPU times of calls that take turns, each in its fastest round."""
    times = {name: [] for name in calls}
    for _ in range(rounds):
        for name, (f, x) in calls.items():
            began = time.process_time()
            for _ in range(5):
                f(x)
            times[name].append(time.process_time() - began)
    return {name: min(seen) for name, seen in times.items()}


def measure():
    """How many times as fast as `torch.where`: the expensive side taken, and the cheap one."""
    torch.set_num_threads(1)
    figures = {}
    for size, key in ((300, "large"), (4, "small")):
        x = torch.rand(size, size) / size
        ways = {"eager": with_if}
        ways |= {f.__name__: torch.compile(f) for f in (with_if, with_where, with_cond)}
        calls = {}
        for name, f in ways.items():
            for side, value in (("taken", x), ("not", -x)):
                f(value), f(value)
                calls[name, side] = (f, value)
        took = fastest(calls)
        for name in ways:
            row = figures.setdefault(name, {})
            for side in ("taken", "not"):
                ratio = took["with_where", side] / took[name, side]
                row[f"{key}_{side}"] = f"{float(f'{ratio:.2g}'):g}"
    return figures
