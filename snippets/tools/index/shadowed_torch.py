import subprocess
import sys
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    (Path(folder) / "torch.py").write_text("# my notes on torch\n")
    done = subprocess.run(
        [sys.executable, "-c", "import torch; torch.zeros(2)"],
        cwd=folder,
        capture_output=True,
        text=True,
    )
print(done.stderr.splitlines()[-1].split(" (")[0])
