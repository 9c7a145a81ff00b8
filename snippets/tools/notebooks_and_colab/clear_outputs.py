from nbformat.v4 import new_code_cell, new_notebook, new_output, writes

picture = new_output("display_data", data={"image/png": "iVBORw0KGgo" + "A" * 40_000})
cell = new_code_cell("plt.plot(losses)", execution_count=7, outputs=[picture])
notebook = new_notebook(cells=[cell])
before = len(writes(notebook))

for cell in notebook.cells:
    if cell.cell_type == "code":
        cell.outputs, cell.execution_count = [], None
after = len(writes(notebook))
print("over 40 kB before:", before > 40_000)
print("under 1 kB after: ", after < 1_000)
