from importlib.resources import files

import torch

rules = (files("torchgen") / "packaged/autograd/derivatives.yaml").read_text()
start = rules.index("- name: sigmoid(")
print(rules[start : rules.index("\n\n", start)])

x = torch.linspace(-3, 3, 7, dtype=torch.float64, requires_grad=True)
y = x.sigmoid()
y.sum().backward()
print(y.grad_fn.name())
print(torch.allclose(x.grad, y * (1 - y)))
