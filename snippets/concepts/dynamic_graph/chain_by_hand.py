import torch

# Forward: y = (w x + b)², one operation per line.
w, x, b = 2.0, 3.0, 1.0
product = w * x
total = product + b
y = total**2

# Backward: the same lines from last to first, one local derivative each.
d_total = 2 * total
d_product = d_total * 1
d_w = d_product * x
print("by hand: ", d_w)

w = torch.tensor(2.0, requires_grad=True)
y = (w * 3.0 + 1.0) ** 2
y.backward()
print("autograd:", w.grad.item())
