import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 1))
compiled = torch.compile(model, backend="aot_eager")
x = torch.randn(16, 4)
gradients = []
for run in (model, compiled):
    model.zero_grad()
    loss = run(x).square().mean()
    loss.backward()
    gradients.append([parameter.grad.clone() for parameter in model.parameters()])
pairs = zip(model.parameters(), compiled.parameters(), strict=True)
print("same parameters:", all(mine is other for mine, other in pairs))
print(type(model(x).grad_fn).__name__, "->", type(compiled(x).grad_fn).__name__)
torch.testing.assert_close(*gradients)
print("same gradients: True")
