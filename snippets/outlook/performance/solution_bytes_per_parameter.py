import torch

from snippets.outlook.performance.memory import perceptron, size

for name in ("SGD", "Adagrad", "Adam"):
    model = perceptron()
    optimizer = getattr(torch.optim, name)(model.parameters(), lr=0.01)
    model(torch.randn(8, 512)).mean().backward()
    optimizer.step()
    states = [v for state in optimizer.state.values() for v in state.values() if v is not None]
    count = sum(p.numel() for p in model.parameters())
    total = size([*model.parameters(), *(p.grad for p in model.parameters()), *states])
    print(f"{name:<8} {total / count:.0f} bytes a parameter")
