import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
order = torch.randperm(1797, generator=torch.Generator().manual_seed(0))
offset = torch.randint(5, (2, 1797, 1, 1), generator=torch.Generator().manual_seed(1))
images, labels = torch.zeros(1797, 1, 12, 12), torch.tensor(digits.target)
rows, columns = offset[0] + torch.arange(8).view(8, 1), offset[1] + torch.arange(8)
images[torch.arange(1797).view(-1, 1, 1), 0, rows, columns] = torch.tensor(digits.images).float() / 16
train, test = order[:1200], order[1200:]


def fit(model, epochs=12, batch=64):
    """Train on the moving digits; returns the share of test digits that it gets right."""
    steps = epochs * -(-len(train) // batch)
    optimizer = torch.optim.Adam(model.parameters())
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=0.03, total_steps=steps)
    for _ in range(epochs):
        for part in train[torch.randperm(len(train))].split(batch):
            loss = F.cross_entropy(model(images[part]), labels[part])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
    with torch.no_grad():
        return (model(images[test]).argmax(dim=1) == labels[test]).float().mean().item()


torch.manual_seed(0)
lenet = nn.Sequential(
    nn.Sequential(nn.Conv2d(1, 8, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2)),
    nn.Sequential(nn.Conv2d(8, 16, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)),
    nn.Sequential(nn.Flatten(), nn.Linear(16 * 3 * 3, 10)),
)
dense = nn.Sequential(nn.Flatten(), nn.Linear(144, 18), nn.ReLU(), nn.Linear(18, 10))
for model in (lenet, dense):
  print(fit(model), sum(p.numel() for p in model.parameters()))
