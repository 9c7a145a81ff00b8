from pathlib import Path

import torch
from torch import nn

patients = torch.randn(10_000, 8)
model = nn.Linear(8, 3)
for name, example in {"slice": patients[:2], "clone": patients[:2].clone()}.items():
    torch.export.save(torch.export.export(model, (example,)), "model.pt2")
    (found,), _ = torch.export.load("model.pt2").example_inputs
    rows = found.untyped_storage().nbytes() // (8 * 4)
    kilobytes = Path("model.pt2").stat().st_size / 1000
    print(f"{name}: {kilobytes:4.0f} kB, {rows} rows of patients inside")

program = torch.export.export(model, (patients[:2],))
program.example_inputs = None
torch.export.save(program, "model.pt2")
print("removed:", torch.export.load("model.pt2").example_inputs)
