import torch


def train(*, detach):
    w = torch.tensor(0.5, requires_grad=True)
    h = torch.tensor(1.0)
    for _ in range(3):
        h = torch.tanh(w * h)
        h.backward()
        if detach:
            h = h.detach()
    return w.grad


try:
    train(detach=False)
except RuntimeError as error:
    print(str(error).split(" (")[0])
print(train(detach=True))
