import torch

km = torch.tensor([1.0, 2.0, 4.0, 5.0])
fare = torch.tensor([3.0, 5.0, 9.0, 11.0])
rate = torch.tensor(1.0, requires_grad=True)
base = torch.tensor(1.0, requires_grad=True)

guess = rate * km + base
loss = ((guess - fare) ** 2).mean()

tensors = {"km": km, "fare": fare, "rate": rate, "guess": guess, "loss": loss}
for name, t in tensors.items():
    print(f"{name:5}  {tuple(t.shape)!s:4}  {t.dtype}  {t.requires_grad}")
print(guess.detach())
