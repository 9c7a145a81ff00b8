import re
import textwrap
import warnings

import torch
from torch.library import opcheck

from snippets.pytorch2.custom_operators.planted import planted

x = torch.rand(4, 3).T.requires_grad_()  # not contiguous
for bug in "returns its input", "changes its input", "fake: strides", "backward: NumPy":
    try:
        with warnings.catch_warnings(action="ignore"):  # opcheck turns anomaly detection on
            opcheck(planted[bug], (x, 0.5))
    except Exception as error:
        message = " ".join(re.sub(r"<module .*?>", "…", str(error)).split())
        print(f"{bug}:", *textwrap.wrap(message, 90), sep="\n  ")
