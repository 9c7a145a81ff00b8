import tempfile

import torch
from torch import nn

model = nn.Linear(2, 1)
adam = torch.optim.AdamW(model.parameters())
state = {"model": model.state_dict(), "epoch": 7}
state["optimizer"] = adam.state_dict()
with tempfile.TemporaryDirectory() as folder:
    torch.save(state, f"{folder}/model.pt")
    state = torch.load(f"{folder}/model.pt", map_location="cpu")
model.load_state_dict(state["model"])  # <All keys matched successfully>
adam.load_state_dict(state["optimizer"])
epoch = state["epoch"]  # 7
