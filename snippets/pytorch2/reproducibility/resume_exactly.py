import io
import random

import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


class Training:
    def __init__(self, seed):
        random.seed(seed)
        self.noise = np.random.default_rng(seed)
        torch.manual_seed(seed)
        self.model = nn.Sequential(nn.Linear(4, 8), nn.Dropout(0.2), nn.Linear(8, 1))
        self.optimizer = torch.optim.Adam(self.model.parameters(), lr=0.01)
        self.schedule = torch.optim.lr_scheduler.StepLR(self.optimizer, 2, gamma=0.5)

    def epoch(self):
        data = TensorDataset(torch.arange(64.0).view(16, 4) / 64)
        for (batch,) in DataLoader(data, batch_size=4, shuffle=True):
            batch = batch + self.noise.normal() * 0.1 + random.random() * 0.1
            self.optimizer.zero_grad()
            (self.model(batch) - 1).square().mean().backward()
            self.optimizer.step()
        self.schedule.step()

    def checkpoint(self):
        parts = {
            "model": self.model.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "schedule": self.schedule.state_dict(),
            "torch": torch.get_rng_state(),
            "numpy": self.noise.bit_generator.state,
            "random": random.getstate(),
        }
        file = io.BytesIO()
        torch.save(parts, file)
        return file.getvalue()

    def load(self, saved, leave_out=None):
        parts = torch.load(io.BytesIO(saved))
        restore = {
            "model": self.model.load_state_dict,
            "optimizer": self.optimizer.load_state_dict,
            "schedule": self.schedule.load_state_dict,
            "torch": torch.set_rng_state,
            "numpy": lambda state: setattr(self.noise.bit_generator, "state", state),
            "random": random.setstate,
        }
        for part in restore.keys() - {leave_out}:
            restore[part](parts[part])


def weights(training, epochs):
    for _ in range(epochs):
        training.epoch()
    return nn.utils.parameters_to_vector(training.model.parameters())


whole = weights(Training(0), 5)
half = Training(0)
weights(half, 3)
saved = half.checkpoint()
for part in (None, "model", "optimizer", "schedule", "torch", "numpy", "random"):
    resumed = Training(seed=1)
    resumed.load(saved, leave_out=part)
    same = torch.equal(weights(resumed, 2), whole)
    print(f"without {part}:" if part else "with everything:", "equal" if same else "differs")
