import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
y = 3 * x + 2
model = torch.nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)

for step in range(1000):
    loss = ((model(x[:, None])[:, 0] - y) ** 2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

print(f"y = {model.weight.item():.2f} x + {model.bias.item():.2f}")
