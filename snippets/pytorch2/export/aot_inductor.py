import os
import warnings

import torch
from torch import nn
from torch._inductor import aoti_compile_and_package, aoti_load_package


class Scale(nn.Module):
    def forward(self, x):
        return x * 2 + 1


program = torch.export.export(Scale(), (torch.zeros(4),))
with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # torch 2.13 still uses what it has deprecated
    file = aoti_compile_and_package(program, package_path="scale.pt2")
compiled = aoti_load_package(file)
x = torch.tensor([0.0, 1.0, 2.0, 3.0])
print("same:", torch.equal(compiled(x), Scale()(x)))
print("compiled for:", ", ".join(sorted(compiled.get_metadata())))

six, double = torch.arange(6.0), torch.ones(4, dtype=torch.float64)
print("six numbers in:", compiled(six).tolist())
print("float64 in:", compiled(double).tolist())

os.environ["AOTI_RUNTIME_CHECK_INPUTS"] = "1"  # a package reads it at its first call
checked = aoti_load_package(file)
for wrong in (six, double):
    try:
        print(checked(wrong))
    except RuntimeError as error:
        print("refused:", str(error).splitlines()[0])
del os.environ["AOTI_RUNTIME_CHECK_INPUTS"]
