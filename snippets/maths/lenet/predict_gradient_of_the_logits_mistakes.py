import torch
import torch.nn.functional as F

p = torch.zeros(1, 4).softmax(dim=1)
y = F.one_hot(torch.tensor([1]), 4)

# %% only the correct class has a gradient
print(((p - y) * y).tolist())

# %% the gradient points to where the logits should go
print((y - p).tolist())

# %% the gradient is that of the probabilities
p.requires_grad_()
(-p[0, 1].log()).backward()
print(p.grad.tolist())
