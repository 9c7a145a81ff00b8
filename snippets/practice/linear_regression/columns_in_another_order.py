import tempfile
from pathlib import Path

import torch

from snippets.kit.linear_regression.data import diabetes, features_from_csv, read_csv, split
from snippets.kit.linear_regression.training import train

torch.set_num_threads(1)
training, validation, _ = split(diabetes())
model, _ = train(training, validation, epochs=10)
text = "bmi,age,sex,bp,s1,s2,s3,s4,s5,s6\n32.1,59,2,101,157,93.2,38,4,4.8598,87\n"
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "patient.csv"
    path.write_text(text)
    by_position = read_csv(path)[1]
    by_name = features_from_csv(path, model.names)
with torch.no_grad():
    print(f"by position: {model(by_position).item():.0f}, by name: {model(by_name).item():.0f}")
