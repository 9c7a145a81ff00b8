import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn.functional import cross_entropy

digits = load_digits()
images = torch.tensor(digits.images, dtype=torch.float32).unsqueeze(1) / 16
labels = torch.tensor(digits.target)
torch.manual_seed(0)
order = torch.randperm(len(labels))
train, test = order[:1400], order[1400:]

model = nn.Sequential(
    nn.Conv2d(1, 16, kernel_size=3, padding=1),
    nn.ReLU(),
    nn.Flatten(),
    nn.Linear(16 * 8 * 8, 10),
)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
model.train()
for _ in range(10):
    for batch in train[torch.randperm(len(train))].split(50):
        loss = cross_entropy(model(images[batch]), labels[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

model.eval()
with torch.no_grad():
    logits = model(images[test])
print(images.shape, logits.shape)
right = (logits.argmax(dim=1) == labels[test]).float().mean()
print("right on more than 95% of the test images:", right.item() > 0.95)
