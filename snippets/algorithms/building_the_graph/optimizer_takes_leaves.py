import torch

w = torch.tensor(1.0, requires_grad=True)
still = torch.tensor(2.0)  # a leaf that requires no gradient
doubled = 2 * w

for name, tensor in ("w", w), ("still", still), ("doubled", doubled):
    try:
        torch.optim.SGD([tensor], lr=0.1)
        print(f"{name}: accepted")
    except ValueError as error:
        print(f"{name}: {error}")
doubled.retain_grad()
torch.optim.SGD([doubled], lr=0.1)
print("doubled, after retain_grad: accepted")
