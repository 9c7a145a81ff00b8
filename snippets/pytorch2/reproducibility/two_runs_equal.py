import hashlib

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def fingerprint(model):
    digest = hashlib.sha256()
    for name, tensor in model.state_dict().items():
        digest.update(name.encode() + tensor.numpy().tobytes())
    return digest.hexdigest()


def train(seed):
    torch.manual_seed(seed)
    x = torch.randn(64, 4)
    model = nn.Sequential(nn.Linear(4, 8), nn.Dropout(0.2), nn.ReLU(), nn.Linear(8, 1))
    optimizer = torch.optim.Adam(model.parameters())
    for _ in range(3):
        for (batch,) in DataLoader(TensorDataset(x), batch_size=16, shuffle=True):
            optimizer.zero_grad()
            (model(batch) - batch.sum(1, keepdim=True)).square().mean().backward()
            optimizer.step()
    return fingerprint(model)


print("same seed, same bits: ", train(0) == train(0))
print("other seed, same bits:", train(0) == train(1))
