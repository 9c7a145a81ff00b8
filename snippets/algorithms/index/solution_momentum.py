import torch

t = torch.tensor([0.0, 1.0, 2.0, 3.0])
h = torch.tensor([1.0, 16.0, 21.0, 16.0])


def steps_until(limit, rate, momentum, by_hand):
    p = torch.zeros(2, requires_grad=True)
    velocity = torch.zeros(2)
    optimizer = torch.optim.SGD([p], lr=rate, momentum=momentum)
    for step in range(1000):
        loss = ((p[0] + p[1] * t - 5 * t**2 - h) ** 2).mean()
        if loss < limit:
            return step
        optimizer.zero_grad()
        loss.backward()
        if by_hand:
            velocity = momentum * velocity + p.grad
            with torch.no_grad():
                p -= rate * velocity
        else:
            optimizer.step()
    return None


for rate, momentum in ((0.05, 0.0), (0.05, 0.5), (0.1, 0.0)):
    counts = [steps_until(0.001, rate, momentum, by_hand) for by_hand in (True, False)]
    print(f"rate {rate}, momentum {momentum}:", *counts)
