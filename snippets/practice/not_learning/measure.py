import time

from snippets.practice.not_learning.all_tests import BUGS, PASSES, alarms
from snippets.practice.not_learning.program import Program


def seconds(job):
    """Time on the clock that a job takes."""
    start = time.perf_counter()
    job()
    return time.perf_counter() - start


def curve(kind):
    """Training loss, validation loss and accuracy of each epoch."""
    return "; ".join(" ".join(f"{number:.4g}" for number in row) for row in kind().train())


def measure(seeds=(0, 1, 2, 3, 4)):
    """Curve and alarms of each program; do the tests agree over seeds, how long do they take?"""
    kinds = [Program, *BUGS.values()]
    tables = [[alarms(kind, seed) for kind in kinds] for seed in seeds]
    differ = sum(
        len({name in row[place] for row in tables}) > 1
        for place in range(len(kinds))
        for name in (test.__name__ for test in PASSES)
    )
    training = min(seconds(Program().train) for _ in range(3))
    testing = min(seconds(lambda: [test(Program()) for test in PASSES]) for _ in range(3))
    tests = [test for test in PASSES if test.__name__ != "overfit_one_batch"]
    quick = min(seconds(lambda: [test(Program()) for test in tests]) for _ in range(3))
    names = ["0", *BUGS]
    return {
        "seeds": {
            "tried": str(len(seeds)),
            "differ": str(differ),
            "cells": str(len(kinds) * len(PASSES)),
            "curves": dict(zip(names, map(curve, kinds), strict=True)),
            "alarms": dict(zip(names, map(" ".join, tables[0]), strict=True)),
        },
        "time": {
            "trainings": f"{testing / training:.1f}",
            "quick": f"{quick / training:.2f}",
        },
    }
