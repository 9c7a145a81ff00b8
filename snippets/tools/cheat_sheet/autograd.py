import torch

w = torch.tensor(2.0, requires_grad=True)
loss = (3 * w - 1) ** 2
loss.backward()
w.grad  # tensor(30.)
(w**2).backward()
w.grad  # tensor(34.)
w.grad = None
torch.autograd.grad(w**3, w)  # (tensor(12.),)
(slope,) = torch.autograd.grad(w**3, w, create_graph=True)
torch.autograd.grad(slope, w)  # (tensor(12.),)
with torch.no_grad():
    w -= 0.5
w, w.is_leaf  # (tensor(1.5000, requires_grad=True), True)
(w * 2).requires_grad, (w * 2).is_leaf  # (True, False)
w.detach().requires_grad  # False
number = loss.item()  # 25.0
