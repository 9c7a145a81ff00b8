import io

import torch
from torch import nn

device = "cuda" if torch.cuda.is_available() else "cpu"


class Training:
    def __init__(self, seed):
        torch.manual_seed(seed)  # the CPU's generator, and that of each GPU
        layers = nn.Linear(4, 8), nn.Dropout(0.2), nn.Linear(8, 1)
        self.model = nn.Sequential(*layers).to(device)
        self.optimizer = torch.optim.Adam(self.model.parameters(), lr=0.01)
        self.scaler = torch.amp.GradScaler(device)

    def step(self):
        x = torch.randn(16, 4, device=device)  # drawn from the device's own generator
        with torch.autocast(device, torch.float16):
            loss = (self.model(x).float() - 1).square().sum()
        self.optimizer.zero_grad()
        self.scaler.scale(loss).backward()
        self.scaler.step(self.optimizer)  # left out if there was an overflow
        self.scaler.update()

    def checkpoint(self):
        return {
            "model": self.model.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "scaler": self.scaler.state_dict(),
            "generators": (torch.get_rng_state(), torch.cuda.get_rng_state_all()),
        }

    def load(self, parts):
        for part in parts.keys() - {"generators"}:
            getattr(self, part).load_state_dict(parts[part])
        if "generators" in parts:
            cpu, gpus = parts["generators"]
            torch.set_rng_state(cpu)
            torch.cuda.set_rng_state_all(gpus)


def weights(training, steps):
    for _ in range(steps):
        training.step()
    return nn.utils.parameters_to_vector(training.model.parameters())


whole = weights(Training(0), 12)
half = Training(0)
weights(half, 8)
file = io.BytesIO()
torch.save(half.checkpoint(), file)
for left_out in (None, "scaler", "generators"):
    file.seek(0)
    parts = torch.load(file, map_location="cpu")
    parts.pop(left_out, None)
    resumed = Training(seed=1)
    resumed.load(parts)
    same = torch.equal(weights(resumed, 4), whole)
    print(
        f"without {left_out}:" if left_out else "with everything:", "equal" if same else "differs"
    )
