import tempfile
from pathlib import Path

import torch

from snippets.kit.linear_regression.data import Table, diabetes, features_from_csv
from snippets.kit.linear_regression.model import StandardizedLinear

table = diabetes()
model = StandardizedLinear(table.names)
attempts = {
    "a column too few": lambda: model(table.features[:, :9]),
    "one patient as a vector": lambda: model(table.features[0]),
    "a missing value": lambda: Table(["bmi"], torch.tensor([[21.6], [torch.nan]]), torch.ones(2)),
    "an empty table": lambda: table.rows([]),
}
for what, attempt in attempts.items():
    try:
        attempt()
    except ValueError as error:
        print(f"{what}: {error}")

with tempfile.TemporaryDirectory() as folder:
    for text in ("age,bmi\n59,32.1\n48,n/a\n", "age,weight\n59,80\n"):
        path = Path(folder) / "patients.csv"
        path.write_text(text)
        try:
            features_from_csv(path, ["age", "bmi"])
        except ValueError as error:
            print(str(error).replace(f"{folder}/", ""))
