import torch

from snippets.maths.lenet.network import lenet

formulas = {
    0: 8 * (1 * 5 * 5 + 1),
    3: 16 * (8 * 3 * 3 + 1),
    7: 10 * (16 * 3 * 3 + 1),
}

model = lenet()
x = torch.zeros(1, 1, 12, 12)
print(f"{'input':<10} {tuple(x.shape)}")
for number, layer in enumerate(model):
    x = layer(x)
    count = sum(p.numel() for p in layer.parameters())
    assert count == formulas.get(number, 0)
    print(f"{type(layer).__name__:<10} {tuple(x.shape)!s:<16} {count:>5}")
print("parameters:", sum(p.numel() for p in model.parameters()))
