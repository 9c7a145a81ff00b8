import json

from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, writes

notebook = new_notebook(
    cells=[
        new_markdown_cell("# Mean of a tensor"),
        new_code_cell("import torch\nprint(torch.tensor([1.0, 3.0]).mean())"),
    ]
)
for cell in json.loads(writes(notebook))["cells"]:
    print(cell["cell_type"], sorted(cell))
