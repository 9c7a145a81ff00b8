import torch

from snippets.outlook.performance.memory import perceptron, saved_for_backward, size

model = perceptron().eval()
x = torch.randn(1024, 512)
with saved_for_backward(model) as kept:
    model(x)
print(f"eval() alone: {size(kept.values()) / 2**20:.0f} MiB kept")
with saved_for_backward(model) as kept, torch.inference_mode():
    model(x)
print(f"inference_mode: {size(kept.values()) / 2**20:.0f} MiB kept")
