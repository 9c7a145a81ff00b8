import subprocess
import sys
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "torch.py").touch()
    Path(folder, "main.py").write_text("import torch\ntorch.tensor([1.0])\n")
    run = subprocess.run([sys.executable, "main.py"], cwd=folder, stderr=subprocess.PIPE, text=True)
print(run.stderr.splitlines()[-1].partition(" (")[0])
