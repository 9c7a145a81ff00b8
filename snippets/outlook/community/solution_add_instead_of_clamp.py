import torch


def standardize_rows(x, eps=1e-2):
    return (x - x.mean(dim=1, keepdim=True)) / (x.std(dim=1, keepdim=True) + eps)


constant = torch.full((1, 4), 3.0)
torch.testing.assert_close(standardize_rows(constant), torch.zeros_like(constant))
print("constant row: passed")

x = torch.tensor([[1.0, 2.0, 3.0]])
try:
    torch.testing.assert_close(standardize_rows(x), torch.tensor([[-1.0, 0.0, 1.0]]))
except AssertionError as error:
    print("other rows:", *str(error).splitlines()[:3], sep="\n")
