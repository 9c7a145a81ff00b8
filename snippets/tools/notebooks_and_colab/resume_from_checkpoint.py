import tempfile
from pathlib import Path

import torch
from torch import nn

torch.set_num_threads(1)
x = torch.linspace(-1, 1, 32).reshape(-1, 1)


def start():
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(1, 8), nn.Dropout(0.2), nn.Linear(8, 1))
    return model, torch.optim.Adam(model.parameters(), lr=0.01)


def train(model, optimizer, steps):
    for _ in range(steps):
        loss = nn.functional.mse_loss(model(x), x**2)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


model, optimizer = start()
in_one_go = train(model, optimizer, 20)

with tempfile.TemporaryDirectory() as folder:
    file = Path(folder) / "checkpoint.pt"
    model, optimizer = start()
    train(model, optimizer, 10)
    state = {
        "model": model.state_dict(),
        "optimizer": optimizer.state_dict(),
        "random": torch.get_rng_state(),
    }
    torch.save(state, file)

    for forgotten in [None, "optimizer", "random"]:  # a new session each time
        model, optimizer = start()
        state = torch.load(file, weights_only=True)
        model.load_state_dict(state["model"])
        if forgotten != "optimizer":
            optimizer.load_state_dict(state["optimizer"])
        if forgotten != "random":
            torch.set_rng_state(state["random"])
        same = train(model, optimizer, 10) == in_one_go
        print(f"forgotten: {forgotten}, as if never interrupted: {same}")
