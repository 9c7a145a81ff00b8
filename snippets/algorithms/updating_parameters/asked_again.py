import torch

calls = []
w = torch.tensor([-8.0, 2.0], dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.LBFGS([w], line_search_fn="strong_wolfe")


def closure():
    optimizer.zero_grad()
    loss = (w[0] ** 2 + 25 * w[1] ** 2) / 2
    loss.backward()
    calls.append(loss.item())
    return loss


optimizer.step(closure)
print("one step, calls of the function:", len(calls))
print(f"loss {calls[0]:.0f} -> below 1e-9: {calls[-1] < 1e-9}")
try:
    optimizer.step()
except TypeError as error:
    print(error)
