import torch

exact = torch.tensor([1 / 3])
rounded = exact.bfloat16().float()
print(torch.equal(exact, rounded))
print(torch.allclose(exact, rounded))
print(torch.allclose(exact, rounded, rtol=0.01))
