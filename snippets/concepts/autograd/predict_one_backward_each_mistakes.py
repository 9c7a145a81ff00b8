import torch

w = torch.tensor(2.0, requires_grad=True)

# %% backward() replaces what is in .grad
for x in (1.0, 2.0, 3.0):
    w.grad = None
    ((w * x) ** 2).backward()
print(w.grad)

# %% the gradients are averaged
sum((w * x) ** 2 / 3 for x in (1.0, 2.0, 3.0)).backward()
print(w.grad)

# %% all losses share one graph, which the first backward() has freed
loss = (w * 1.0) ** 2
try:
    for _ in range(3):
        loss.backward()
except RuntimeError as error:
    print(type(error).__name__)
