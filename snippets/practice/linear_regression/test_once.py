import tempfile
from pathlib import Path

import torch

from snippets.kit import cli
from snippets.kit.linear_regression.__main__ import program
from snippets.kit.linear_regression.data import diabetes, split
from snippets.kit.linear_regression.training import train

torch.set_num_threads(1)
training, validation, _ = split(diabetes())
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "model.pt"
    train(training, validation, checkpoint=path)
    cli.run(program, ["evaluate", path])
