import torch

from snippets.outlook.performance.memory import perceptron, saved_for_backward, size

torch.manual_seed(0)
model = perceptron()
x = torch.randn(1024, 512)


def gradient(parts):
    model.zero_grad()
    most = 0
    for part in x.chunk(parts):
        with saved_for_backward(model) as kept:
            loss = model(part).square().mean() / parts
        most = max(most, size(kept.values()))
        loss.backward()
    return torch.cat([p.grad.flatten() for p in model.parameters()]), most


whole, memory = gradient(1)
summed, less = gradient(4)
print("same gradient:", torch.allclose(whole, summed, rtol=1e-4, atol=1e-7))
print(f"kept at once: {memory / 2**20:.1f} MiB, in four parts {less / 2**20:.1f} MiB")
