import io
from contextlib import redirect_stdout

code = "import torch\nprint(torch.arange(4).sum())"


def check(code, shown):
    printed = io.StringIO()
    with redirect_stdout(printed):
        exec(code, {})
    return printed.getvalue().strip() == shown


print(check(code, shown="tensor(6)"))
print(check(code, shown="tensor(7)"))
