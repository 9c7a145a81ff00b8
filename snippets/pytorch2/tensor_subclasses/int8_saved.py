import io

import torch
from torch import nn

from snippets.pytorch2.tensor_subclasses.int8_weight import Int8Weight, quantise

plain, layer = nn.Linear(256, 64), quantise(nn.Linear(256, 64))
files = io.BytesIO(), io.BytesIO()
torch.save(plain.state_dict(), files[0])
torch.save(layer.state_dict(), files[1])
print("a third of the file or less:", len(files[1].getvalue()) < len(files[0].getvalue()) / 3)
files[1].seek(0)
try:
    torch.load(files[1])
except Exception as error:
    print(type(error).__name__, str(error).partition("WeightsUnpickler error: ")[2].split(". ")[0])
files[1].seek(0)
with torch.serialization.safe_globals([Int8Weight]):
    state = torch.load(files[1])
print(state["weight"])
plain.load_state_dict(state)
print("copied into a plain layer:", type(plain.weight.detach()).__name__)
for name, source in {"plain": nn.Linear(256, 64).state_dict(), "ours": state}.items():
    try:
        layer.load_state_dict(source)
    except RuntimeError as error:
        print(f"{name} into ours:", str(error).rpartition("('")[2].partition("'")[0])
for target in plain, layer:
    target.load_state_dict(state, assign=True)
    print("assigned:", type(target.weight.detach()).__name__)
