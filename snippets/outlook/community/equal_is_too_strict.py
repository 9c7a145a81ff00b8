import torch

x = torch.tensor([0.1], dtype=torch.float64) * 3
wanted = torch.tensor([0.3], dtype=torch.float64)
print("equal:", torch.equal(x, wanted), "difference:", (x - wanted).item())
torch.testing.assert_close(x, wanted)
print("close: passed")

try:
    torch.testing.assert_close(x, wanted.float())
except AssertionError as error:
    print(error)
