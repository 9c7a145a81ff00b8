import torch

w = torch.tensor(1.0, requires_grad=True)

# %% only the last step counts
h = torch.tensor(0.0)
for x in (1.0, 2.0, 3.0):
    h = w * h.detach() + x
h.backward()
print(h.item(), w.grad.item())

# %% the contributions of the steps are averaged
h = torch.tensor(0.0)
for x in (1.0, 2.0, 3.0):
    h = w * h + x
(h / 3).backward()
print(h.item(), round(w.grad.item(), 4))

# %% every input meets w once
h = sum(w * x for x in (1.0, 2.0, 3.0))
h.backward()
print(h.item(), w.grad.item())
