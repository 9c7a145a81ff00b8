import platform
import sys
from pathlib import Path

import torch

facts = {
    "torch": torch.__version__,
    "python": platform.python_version(),
    "system": platform.platform(),
    "accelerator": torch.accelerator.current_accelerator(check_available=True),
    "threads": torch.get_num_threads(),
    "torch file": torch.__file__,
    "python file": sys.executable,
}
report = "\n".join(f"{name}: {value}" for name, value in facts.items())
Path("environment.txt").write_text(report + "\n", encoding="utf-8")
print(f"{len(facts)} facts are in environment.txt")
