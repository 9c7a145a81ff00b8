import torch

exact = torch.tensor([1 / 3])

# %% float() brings back the digits
rounded = exact.double().float()
print(torch.equal(exact, rounded))
print(torch.allclose(exact, rounded))
print(torch.allclose(exact, rounded, rtol=0.01))

# %% allclose forgives any rounding
rounded = torch.nextafter(exact, torch.ones(1))
print(torch.equal(exact, rounded))
print(torch.allclose(exact, rounded))
print(torch.allclose(exact, rounded, rtol=0.01))

# %% 16 bits are off by more than a per cent
rounded = exact.to(torch.float8_e4m3fn).float()
print(torch.equal(exact, rounded))
print(torch.allclose(exact, rounded))
print(torch.allclose(exact, rounded, rtol=0.01))
