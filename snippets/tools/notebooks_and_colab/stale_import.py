import importlib
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
with tempfile.TemporaryDirectory() as folder:
    sys.path.insert(0, folder)
    module = Path(folder) / "my_layers.py"
    module.write_text("def width(): return 64\n")
    import my_layers

    saved = my_layers.width
    module.write_text("def width(): return 128  # edited\n")
    import my_layers

    print("imported again:", my_layers.width())
    importlib.reload(my_layers)
    print("reloaded:      ", my_layers.width())
    print("kept from before:", saved())
    sys.path.remove(folder)
