import gc
import warnings

import torch
from torch import nn
from torch.export import draft_export


class Gate(nn.Module):
    def forward(self, x):
        if x.sum() > 0:
            return x * 2
        return x - 1


with warnings.catch_warnings():
    warnings.simplefilter("ignore", ResourceWarning)  # torch 2.13 leaves its log open
    program = draft_export(Gate(), (torch.ones(3),))
    gc.collect()
for failure in program._report.failures:
    print(failure.failure_type.name, failure.data["expr"], "taken as", failure.data["result"])
model = program.module()
print(model(torch.ones(3)))
try:
    model(torch.full((3,), -3.0))
except RuntimeError as error:
    print("the other branch:", error)
