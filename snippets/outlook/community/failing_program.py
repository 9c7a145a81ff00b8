import torch

from snippets.outlook.community.rows import standardize_rows

torch.manual_seed(0)
x = torch.randn(1000, 6)
x[617] = 3.0  # somewhere deep in the data, and nobody knows

print("result has nan:", standardize_rows(x).isnan().any().item())
