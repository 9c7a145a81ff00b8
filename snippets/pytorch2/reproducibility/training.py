import hashlib
import io
import random

import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset


class Noisy(Dataset):
    """Samples to which the worker that reads them adds noise."""

    def __init__(self, clean):
        self.clean = clean

    def __len__(self):
        return len(self.clean)

    def __getitem__(self, index):
        return self.clean[index] + self.noise()

    def noise(self):
        return torch.randn(4) * 0.1


class Training:
    Data, workers, kept = Noisy, 2, False

    def __init__(self, seed):
        self.seed(seed)
        self.build()

    def seed(self, seed):
        random.seed(seed)
        np.random.seed(seed)
        torch.manual_seed(seed)

    def build(self):
        self.model = nn.Sequential(nn.Linear(4, 8), nn.Dropout(0.2), nn.Linear(8, 1))
        self.optimizer = torch.optim.Adam(self.model.parameters(), lr=0.01)
        self.schedule = torch.optim.lr_scheduler.StepLR(self.optimizer, 1, gamma=0.5)
        self.loader = self.load_data(torch.arange(64.0).view(16, 4) / 64)

    def load_data(self, clean):
        how = {"batch_size": 4, "shuffle": True, "persistent_workers": self.kept}
        return DataLoader(self.Data(clean), num_workers=self.workers, **how)

    def epoch(self):
        for batch in self.loader:
            self.optimizer.zero_grad()
            (self.model(batch) - 1).square().mean().backward()
            self.optimizer.step()
        self.schedule.step()

    def fingerprint(self):
        weights = nn.utils.parameters_to_vector(self.model.parameters())
        return hashlib.sha256(weights.detach().numpy().tobytes()).hexdigest()

    def state(self):
        return {
            "model": self.model.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "schedule": self.schedule.state_dict(),
            "generators": (torch.get_rng_state(), random.getstate()),
        }

    def checkpoint(self):
        file = io.BytesIO()
        torch.save(self.state(), file)
        return file.getvalue()

    def load(self, saved):
        parts = torch.load(io.BytesIO(saved))
        for part in parts.keys() - {"generators"}:
            getattr(self, part).load_state_dict(parts[part])
        if "generators" in parts:
            torch.set_rng_state(parts["generators"][0])
            random.setstate(parts["generators"][1])
