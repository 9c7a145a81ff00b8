import io

import torch
from torch import nn

file = io.BytesIO()
torch.save(nn.Linear(2, 1).state_dict(), file)
file.seek(0)
loaded = torch.load(file)
try:
    loaded.eval()
except AttributeError as error:
    print(f"{type(error).__name__}: {error}")
model = nn.Linear(2, 1)
model.load_state_dict(loaded)
print(model.eval())
