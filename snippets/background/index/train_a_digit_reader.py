import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
pixels, labels = map(torch.from_numpy, load_digits(return_X_y=True))
pixels = pixels.float() / 16
train, test = slice(0, 1000), slice(1000, None)

model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
loss_function = nn.CrossEntropyLoss()
optimizer = torch.optim.AdamW(model.parameters(), lr=0.03)

losses = []
for _ in range(40):
    loss = loss_function(model(pixels[train]), labels[train])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    losses.append(loss.item())

with torch.no_grad():
    guesses = model(pixels[test]).argmax(dim=1)
accuracy = (guesses == labels[test]).float().mean().item()
print(f"{len(guesses)} new digits, over 90 % correct: {accuracy > 0.9}")

plt.plot(losses)
plt.xlabel("step")
plt.ylabel("loss")
plt.ylim(bottom=0)
plt.show()
