import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from sklearn.neighbors import KNeighborsClassifier
from sklearn.svm import SVC
from torch import nn
from torch.optim.lr_scheduler import OneCycleLR

torch.set_num_threads(1)  # one result, however many cores there are
digits, labels = (torch.tensor(array) for array in load_digits(return_X_y=True))


def on_sheets(corners):
    """Every digit on a sheet of 12 by 12, its top left corner at one of 25 places."""
    sheets = torch.zeros(1797, 1, 12, 12)
    for sheet, digit, (top, left) in zip(sheets, digits, corners.tolist(), strict=True):
        sheet[0, top : top + 8, left : left + 8] = digit.view(8, 8) / 16
    return sheets


generator = torch.Generator().manual_seed(0)
images = on_sheets(torch.randint(5, (1797, 2), generator=generator))
train, test = torch.randperm(1797, generator=generator).split([1200, 597])


def fit(model, epochs=12, batch=60, move=False):
    """Train a model and return the share of test digits it gets right."""
    optimizer = torch.optim.Adam(model.parameters())
    steps = epochs * len(train) // batch
    schedule = OneCycleLR(optimizer, max_lr=0.03, total_steps=steps)
    for _ in range(epochs):
        sheets = on_sheets(torch.randint(5, (1797, 2))) if move else images
        for part in train[torch.randperm(len(train))].split(batch):
            loss = F.cross_entropy(model(sheets[part]), labels[part])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
    with torch.no_grad():
        right = model(images[test]).argmax(dim=1) == labels[test]
    return right.float().mean().item()


torch.manual_seed(0)
lenet = nn.Sequential(
    nn.Conv2d(1, 8, kernel_size=5, padding=2),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Conv2d(8, 16, kernel_size=3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(16 * 3 * 3, 10),
)


def dense(hidden):
    """A fully connected network with one hidden layer."""
    return nn.Sequential(
        nn.Flatten(),
        nn.Linear(144, hidden),
        nn.ReLU(),
        nn.Linear(hidden, 10),
    )


shares = {"LeNet": fit(lenet)}
counts = {"LeNet": sum(p.numel() for p in lenet.parameters())}
for hidden in 18, 256, 1024:
    model, name = dense(hidden), f"dense, {hidden} hidden"
    counts[name] = sum(p.numel() for p in model.parameters())
    shares[name] = fit(model)
shares["dense, 1024, moved"] = fit(dense(1024), epochs=24, move=True)
flat, known = images.flatten(1).numpy(), labels.numpy()
for name, rival in ("nearest neighbour", KNeighborsClassifier(1)), ("SVM", SVC(C=10)):
    rival.fit(flat[train], known[train])
    shares[name] = rival.score(flat[test], known[test])

print("model              parameters   over 70 %  over 90 %")
for name, share in shares.items():
    print(f"{name:18} {counts.get(name, '-'):>10}   {share > 0.7!s:9}  {share > 0.9}")
