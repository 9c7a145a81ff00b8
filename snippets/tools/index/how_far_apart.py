import torch

x = torch.linspace(0, 1, 1000)
print(torch.equal(x / 3 * 3, x))
torch.testing.assert_close(x / 3 * 3, x)  # rounding is forgiven

expected = torch.tensor([1.0, 2.0, 3.0])
try:
    torch.testing.assert_close(torch.tensor([1.0, 2.0, 3.5]), expected)
except AssertionError as error:
    print(error)
