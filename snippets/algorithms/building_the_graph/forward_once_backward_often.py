import torch

t, measured = torch.tensor(2.0), torch.tensor(25.0)
a = torch.tensor(50.0, requires_grad=True)
k = torch.tensor(0.5, requires_grad=True)
calls = 0


def loss_of(a, k):
    global calls
    calls += 1
    return (a * torch.exp(-t * k) - measured) ** 2


loss = loss_of(a, k)
for weight in (1.0, 2.0, 10.0):
    start = torch.tensor(weight)
    slopes = torch.autograd.grad(loss, (a, k), start, retain_graph=True)
    print(f"start with {weight:4}:", [f"{slope:.2f}" for slope in slopes])
print("forward code ran", calls, "time")
