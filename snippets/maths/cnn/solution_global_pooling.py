import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn
from torch.optim.lr_scheduler import OneCycleLR

torch.set_num_threads(1)  # one result, however many cores there are
digits, labels = (torch.tensor(array) for array in load_digits(return_X_y=True))
generator = torch.Generator().manual_seed(0)
images = torch.zeros(1797, 1, 12, 12)
corners = torch.randint(5, (1797, 2), generator=generator).tolist()
for image, digit, (top, left) in zip(images, digits, corners, strict=True):
    image[0, top : top + 8, left : left + 8] = digit.view(8, 8) / 16
train, test = torch.randperm(1797, generator=generator).split([1200, 597])

torch.manual_seed(0)
model = nn.Sequential(
    nn.Conv2d(1, 8, kernel_size=5, padding=2),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Conv2d(8, 16, kernel_size=5, padding=2),
    nn.ReLU(),
    nn.AdaptiveMaxPool2d(1),
    nn.Flatten(),
    nn.Linear(16, 10),
)
optimizer = torch.optim.Adam(model.parameters())
schedule = OneCycleLR(optimizer, max_lr=0.03, total_steps=12 * 20)
for _ in range(12):
    for part in train[torch.randperm(1200)].split(60):
        loss = F.cross_entropy(model(images[part]), labels[part])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()

with torch.no_grad():
    right = model(images[test]).argmax(dim=1) == labels[test]
    large = model(F.pad(images[test], (10, 0, 0, 20)))
print("over 92 %:", right.float().mean().item() > 0.92)
print("32 x 22:", tuple(large.shape))
