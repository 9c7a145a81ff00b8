import tempfile
from pathlib import Path

import torch

from snippets.kit.linear_regression.data import diabetes, split
from snippets.kit.linear_regression.model import StandardizedLinear
from snippets.kit.linear_regression.training import train
from snippets.kit.training import load_model

torch.set_num_threads(1)
training, validation, test = split(diabetes())
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "model.pt"
    train(training, validation, epochs=5, checkpoint=path)
    resumed, history = train(training, validation, epochs=10, checkpoint=path, resume=True)
    loaded = load_model(path, StandardizedLinear)

print("epochs:", len(history))
whole, _ = train(training, validation, epochs=10)
print("as if never interrupted:", torch.equal(whole.linear.weight, resumed.linear.weight))
patient = test.features[0].tolist()
with torch.no_grad():
    print(", ".join(f"{n} {v:g}" for n, v in zip(loaded.names, patient, strict=True)))
    print(f"prediction: {loaded(test.features[:1]).item():.0f}, measured: {test.target[0]:.0f}")
