import torch

from snippets.outlook.performance.memory import perceptron, size

torch.manual_seed(0)
model = perceptron()
x = torch.randn(32, 512)
with torch.inference_mode():
    exact = model(x)
    print(f"float32:  {size(model.parameters()) / 2**20:.1f} MiB")
    model.bfloat16()
    print(f"bfloat16: {size(model.parameters()) / 2**20:.1f} MiB")
    rough = model(x.bfloat16()).float()
error = (rough - exact).norm() / exact.norm()
print("relative error below 2 %:", (error < 0.02).item())
