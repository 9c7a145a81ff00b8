import torch

from snippets.outlook.performance.memory import perceptron, saved_for_backward, size

torch.manual_seed(0)
model = perceptron()
optimizer = torch.optim.Adam(model.parameters())
with saved_for_backward(model) as kept:
    loss = model(torch.randn(1024, 512)).square().mean()
activations = size(kept.values())
loss.backward()
optimizer.step()

states = [value for state in optimizer.state.values() for value in state.values()]
parts = {
    "parameters": size(model.parameters()),
    "gradients": size(p.grad for p in model.parameters()),
    "Adam's state": size(states),
    "activations": activations,
}
for name, part in parts.items():
    print(f"{name:<13} {part / 2**20:5.1f} MiB")
