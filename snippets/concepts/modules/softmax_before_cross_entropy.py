import torch
from torch.nn.functional import cross_entropy

label = torch.tensor([0])
for scores in ([[5.0, -5.0]], [[-5.0, 5.0]]):
    logits = torch.tensor(scores, requires_grad=True)
    for name, given in (("logits", logits), ("softmax", logits.softmax(dim=1))):
        loss = cross_entropy(given, label)
        (gradient,) = torch.autograd.grad(loss, logits)
        print(f"{scores} {name:7} loss {loss:7.4f} gradient {gradient[0, 0]:8.5f}")
