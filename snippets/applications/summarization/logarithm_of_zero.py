import torch

from snippets.kit.summarization.pointer import FLOOR

scores = torch.tensor([0.0, 120.0], requires_grad=True)
(gradient,) = torch.autograd.grad(scores.softmax(dim=0)[0].log(), scores)
print("log of softmax:", scores.softmax(dim=0)[0].log().item(), gradient.tolist())
(gradient,) = torch.autograd.grad(scores.log_softmax(dim=0)[0], scores)
print("log_softmax:   ", scores.log_softmax(dim=0)[0].item(), gradient.tolist())

for floor in (-torch.inf, FLOOR):  # a word that is neither known nor in the report
    own, copied = (torch.tensor(floor, requires_grad=True) for _ in range(2))
    total = torch.logaddexp(own, copied)
    total.backward()
    print(f"logaddexp of two {floor:g}: {total.item():g}, gradient {own.grad.item()}")
