import torch
from torch import nn

device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 10)).to(device)
optimizer = torch.optim.AdamW(model.parameters())
x, y = torch.randn(512, 64, device=device), torch.randint(10, (512,), device=device)

losses = []
for _ in range(100):
    with torch.autocast(device.type, dtype=torch.bfloat16):  # forward pass and loss only
        scores = model(x)
        loss = nn.functional.cross_entropy(scores, y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    losses.append(loss.item())

print("scores:", scores.dtype, " loss:", loss.dtype)
print("weights and gradients:", model[0].weight.dtype, model[0].weight.grad.dtype)
print("loss halved:", losses[-1] < losses[0] / 2)
