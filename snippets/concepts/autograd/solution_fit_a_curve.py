import matplotlib.pyplot as plt
import torch

t = torch.tensor([0.0, 1.0, 2.0, 3.0, 4.0, 5.0])
y = torch.tensor([2.0, 1.2, 0.7, 0.5, 0.3, 0.2])
a = torch.tensor(1.0, requires_grad=True)
k = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.SGD([a, k], lr=0.1)

for _ in range(300):
    loss = ((a * torch.exp(-k * t) - y) ** 2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"a = {a:.2f}, k = {k:.2f}, loss = {loss:.4f}")

fine = torch.linspace(0, 5, 100)
with torch.no_grad():
    plt.plot(fine, a * torch.exp(-k * fine), color="C1")
plt.plot(t, y, "o", color="C0", markersize=8)
plt.gca().set(xlabel="t", ylabel="y", ylim=(0, 2.2))
plt.show()
