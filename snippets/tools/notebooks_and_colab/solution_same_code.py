from nbformat.v4 import new_code_cell, new_notebook, new_output


def same_code(first, second) -> bool:
    """Whether two notebooks hold the same cells, whatever they printed and when they ran."""

    def essence(notebook):
        return [(cell.cell_type, cell.source.strip()) for cell in notebook.cells]

    return essence(first) == essence(second)


printed = new_output("stream", text="3\n")
ran = new_notebook(cells=[new_code_cell("print(1 + 2)", execution_count=9, outputs=[printed])])
cleared = new_notebook(cells=[new_code_cell("print(1 + 2)")])
edited = new_notebook(cells=[new_code_cell("print(1 + 3)")])
print(ran == cleared, same_code(ran, cleared))
print(ran == edited, same_code(ran, edited))
