import torch
from torch import nn
from torch.nn.functional import cross_entropy
from torch.utils.data import DataLoader, TensorDataset, random_split

device = "cuda" if torch.cuda.is_available() else "cpu"
torch.manual_seed(0)
points, labels = torch.randn(500, 2), torch.randint(2, (500,))
training, validation = random_split(TensorDataset(points, labels), [400, 100])
model = nn.Linear(2, 2).to(device)
criterion = nn.CrossEntropyLoss()

batches = DataLoader(training, batch_size=64, shuffle=True)
for x, y in batches:
    x, y = x.to(device), y.to(device)
    same = torch.equal(criterion(model(x), y), cross_entropy(model(x), y))
print(f"{len(batches)} batches, the last of {len(x)}; {len(validation)} to validate")
print("module and function agree:", same)
