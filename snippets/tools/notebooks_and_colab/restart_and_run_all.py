from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbformat.v4 import new_code_cell, new_notebook

quiet = ["--log-level=ERROR"]  # no warnings about the connection to the kernel

works = new_notebook(cells=[new_code_cell("a = 20"), new_code_cell("print(a + 1)")])
NotebookClient(works, extra_arguments=quiet).execute()
print("printed:", works.cells[1].outputs[0].text.strip())

stale = new_notebook(cells=[new_code_cell("b = 20"), new_code_cell("print(a + 1)")])
try:
    NotebookClient(stale, extra_arguments=quiet).execute()
except CellExecutionError as error:
    print(f"{error.ename}: {error.evalue}")
