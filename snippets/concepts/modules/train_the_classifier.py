import matplotlib.pyplot as plt
import torch
from sklearn.datasets import make_moons
from torch import nn
from torch.nn.functional import cross_entropy

points, labels = make_moons(600, noise=0.15, random_state=0)
x, y = torch.tensor(points, dtype=torch.float32), torch.tensor(labels)
x_train, y_train, x_test, y_test = x[:400], y[:400], x[400:], y[400:]

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 2))
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)

losses = []
model.train()
for epoch in range(200):
    logits = model(x_train)
    loss = cross_entropy(logits, y_train)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
    if epoch % 50 == 0:
        print(f"epoch {epoch:3d}  loss {loss.item():.2f}")

model.eval()
with torch.no_grad():
    predicted = model(x_test).argmax(dim=1)
print(f"right on {(predicted == y_test).sum()} of {len(y_test)} new points")

plt.plot(losses)
plt.xlabel("epoch")
plt.ylabel("loss")
plt.ylim(0)
plt.show()
