import torch
from sklearn.datasets import load_digits
from torch import nn

pixels, labels = map(torch.from_numpy, load_digits(return_X_y=True))
pixels = pixels.float() / 16


def accuracy(model):
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.03)
    for _ in range(40):
        loss = nn.functional.cross_entropy(model(pixels[:1000]), labels[:1000])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        return (model(pixels[1000:]).argmax(1) == labels[1000:]).float().mean()


torch.manual_seed(0)
deep = accuracy(nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10)))
flat = accuracy(nn.Linear(64, 10))
print("one layer, above 88 %:", bool(flat > 0.88))
print("two layers are better:", bool(deep > flat))
