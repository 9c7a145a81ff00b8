import torch

from snippets.outlook.community.rows import standardize_rows

print("torch", torch.__version__.partition("+")[0])
print("expected: tensor([[0., 0.]])")
print("actual:  ", standardize_rows(torch.tensor([[3.0, 3.0]])))
