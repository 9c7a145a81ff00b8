import torch


def entropy(p):
    q = torch.where(p > 0, p, 1.0)  # log(1) = 0, and its derivative is finite
    return -(q * q.log()).sum()


p = torch.tensor([0.5, 0.5, 0.0], requires_grad=True)
value = entropy(p)
value.backward()
print(value.item() / torch.tensor(2.0).log().item(), p.grad.numpy().round(4))
certain = torch.tensor([1.0, 0.0], requires_grad=True)
plain = -(certain * certain.log()).sum()
plain.backward()
print("without:", plain.item(), certain.grad.tolist())
certain.grad = None
torch.special.entr(certain).sum().backward()
print("torch.special.entr:", certain.grad.tolist())
