import torch

from snippets.outlook.community.rows import standardize_rows


def shrink(rows, fails):
    """Halve the rows as long as one half still fails."""
    while len(rows) > 1:
        print(len(rows), end=" ")
        halves = rows.chunk(2)
        rows = next((half for half in halves if fails(half)), None)
        if rows is None:
            raise ValueError("neither half fails alone: the failure needs both")
    return rows


torch.manual_seed(0)
x = torch.randn(1000, 6)
x[617] = 3.0
smallest = shrink(x, lambda rows: standardize_rows(rows).isnan().any())
print(smallest.shape[0])
print(smallest)
