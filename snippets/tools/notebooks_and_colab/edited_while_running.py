import os
import sys
import tempfile
import time
from pathlib import Path

from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

shell = InteractiveShell(config=Config(HistoryManager={"enabled": False}))
with tempfile.TemporaryDirectory() as folder:
    sys.path.insert(0, folder)
    module = Path(folder) / "my_blocks.py"
    module.write_text("def width(): return 64\n")
    shell.run_cell("%load_ext autoreload\n%autoreload 2")
    shell.run_cell("from my_blocks import width\nprint(width())")

    module.write_text("def width(): return 128  # edited in another window\n")
    os.utime(module, (time.time() + 9, time.time() + 9))  # so that even a coarse clock sees it
    shell.run_cell("print(width())")
    sys.path.remove(folder)
