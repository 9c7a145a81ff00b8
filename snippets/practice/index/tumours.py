import torch
from sklearn.datasets import load_breast_cancer
from torch import nn
from torch.utils.data import TensorDataset


class TumourNet(nn.Module):
    """Gives the logit that a tumour is malignant.

    Args:
        features: Measurements of each tumour.
        hidden: Width of the hidden layer.
    """

    def __init__(self, features=30, hidden=16):
        super().__init__()
        self.register_buffer("mean", torch.zeros(features))
        self.register_buffer("std", torch.ones(features))
        self.layers = nn.Sequential(nn.Linear(features, hidden), nn.ReLU(), nn.Linear(hidden, 1))

    def standardize(self, inputs):
        """Take mean and standard deviation from the training inputs."""
        self.mean.copy_(inputs.mean(dim=0))
        self.std.copy_(inputs.std(dim=0))

    def forward(self, inputs):
        return self.layers((inputs - self.mean) / self.std).squeeze(1)


def load(seed=0):
    """Training, validation and test part: 341, 114 and 114 tumours."""
    data = load_breast_cancer()
    inputs = torch.tensor(data.data, dtype=torch.float32)
    labels = torch.tensor(data.target == 0, dtype=torch.float32)  # 1 is malignant
    order = torch.randperm(569, generator=torch.Generator().manual_seed(seed))
    return [TensorDataset(inputs[part], labels[part]) for part in order.split([341, 114, 114])]
