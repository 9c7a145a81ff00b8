import torch

from snippets.outlook.community.rows import standardize_rows


def test_constant_row_becomes_zero():
    result = standardize_rows(torch.tensor([[3.0, 3.0]]))
    torch.testing.assert_close(result, torch.zeros(1, 2))


try:
    test_constant_row_becomes_zero()
except AssertionError as error:
    print(error)
