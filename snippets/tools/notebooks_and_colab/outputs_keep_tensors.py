import weakref

from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

for last_line in ["x", "print(tuple(x.shape))"]:
    shell = InteractiveShell(config=Config(HistoryManager={"enabled": False}))
    shell.run_cell("import torch\nx = torch.ones(2, 2)", store_history=True)
    alive = weakref.ref(shell.user_ns["x"])
    shell.run_cell(last_line, store_history=True)
    shell.run_cell("del x", store_history=True)
    print("    memory given back:", alive() is None)
