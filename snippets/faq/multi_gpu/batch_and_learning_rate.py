import torch
from torch import nn

torch.set_num_threads(1)
generator = torch.Generator().manual_seed(0)
x = torch.rand(512, 2, generator=generator)
y = 1.5 + 6 * x[:, :1] + torch.sin(6 * x[:, 1:])


def loss_after_training(batch, lr, epochs=5):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 1))
    optimizer = torch.optim.SGD(net.parameters(), lr=lr)
    for _ in range(epochs):
        for part in torch.randperm(512).split(batch):
            optimizer.zero_grad()
            nn.functional.mse_loss(net(x[part]), y[part]).backward()
            optimizer.step()
    return nn.functional.mse_loss(net(x), y).item()


for batch, lr in [(32, 0.02), (64, 0.02), (64, 0.04), (512, 0.32)]:
    loss = loss_after_training(batch, lr)
    result = f"loss {loss:.2f}" if loss < 10 else "diverged"
    print(f"batch {batch:3}, lr {lr}: {512 // batch:2} steps an epoch, {result}")
