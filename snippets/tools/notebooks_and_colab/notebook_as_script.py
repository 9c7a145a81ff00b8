import jupytext
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

notebook = new_notebook(
    cells=[
        new_markdown_cell("# Mean of a tensor"),
        new_code_cell("import torch\n\nx = torch.tensor([1.0, 3.0])"),
        new_code_cell("x.mean()"),
    ]
)
script = jupytext.writes(notebook, fmt="py:percent")
print(script[script.index("# %%") :], end="")

back = jupytext.reads(script, fmt="py:percent")
print("the same cells:", [c.source for c in back.cells] == [c.source for c in notebook.cells])
