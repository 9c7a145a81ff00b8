import torch

t, measured = torch.tensor(2.0), torch.tensor(25.0)
a = torch.tensor(50.0, requires_grad=True)
k = torch.tensor(0.5, requires_grad=True)
exponent = -t * k
decay = torch.exp(exponent)
tea = a * decay
error = tea - measured
loss = error**2

for tensor in (loss, error, tea, decay, exponent):
    node = tensor.grad_fn
    print(node.name())
    for attribute in dir(node):
        if attribute.startswith("_saved_"):
            print(f"    {attribute:16} {getattr(node, attribute)!r}")
