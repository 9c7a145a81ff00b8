import warnings

import torch
from torch.autograd import gradcheck
from torch.library import opcheck

from snippets.pytorch2.custom_operators.planted import planted


def sample():
    return torch.rand(4, 3, dtype=torch.float64).T.requires_grad_(), 0.5  # not contiguous


def error_of(test, *arguments):
    try:
        test(*arguments)
    except Exception as error:
        return error


errors = {}
for bug, operator in planted.items():
    errors[bug, "call"] = error_of(operator, torch.ones(2, 3), 0.5)
    with warnings.catch_warnings(action="ignore"):  # opcheck turns anomaly detection on
        results = opcheck(operator, sample(), raise_exception=False)
    errors |= {(bug, test): None if r == "SUCCESS" else r for test, r in results.items()}
    errors[bug, "gradcheck"] = error_of(gradcheck, operator, sample())
tests = list(dict.fromkeys(test for _, test in errors))
for number, test in enumerate(tests):
    print(" " * 20 + "|  " * number + test)
for bug in planted:
    print(f"{bug:20}" + "  ".join("x" if errors[bug, test] else "." for test in tests))
