from nbformat.v4 import new_code_cell, new_notebook


def ran_top_to_bottom(notebook) -> bool:
    """Whether the counts are those of one run from top to bottom in a fresh kernel."""
    counts = [cell.execution_count for cell in notebook.cells if cell.cell_type == "code"]
    return counts == list(range(1, len(counts) + 1))


for counts in [[1, 2, 3], [1, 7, 4], [1, None, 2]]:
    cells = [new_code_cell("pass", execution_count=count) for count in counts]
    print(counts, ran_top_to_bottom(new_notebook(cells=cells)))
