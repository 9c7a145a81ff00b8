import torch


def fare_of(km, rates):
    total = torch.tensor(1.0)
    for rate in rates:
        if km <= 0:
            break
        total = total + rate * min(km, 3.0)
        km -= 3.0
    return total


for km in (2.0, 5.0):
    rates = [torch.tensor(2.0, requires_grad=True), torch.tensor(3.0, requires_grad=True)]
    fare = fare_of(km, rates)
    fare.backward()
    print(f"{km} km: fare {fare.item()}, gradients {[r.grad for r in rates]}")
