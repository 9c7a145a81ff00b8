import torch

bits = torch.tensor([1.0, 1, -1, 1, -1, 1, 1, -1, 1, 1], requires_grad=True)
mark = torch.tensor([0.0, 0, 0, 0, 1, 0, 0, 0, 0, 0])
gates = {"adding only": torch.ones(10), "forget gate": torch.sigmoid(10 - 20 * mark)}

for name, f in gates.items():
    c, contents = 0, []
    for t in range(10):
        c = f[t] * c + bits[t]
        contents.append(c)
    (gradient,) = torch.autograd.grad(c, bits)
    print(name)
    print("   content ", torch.stack(contents).round().int().tolist())
    print("   gradient", gradient.round().int().tolist())
