import sys
from pathlib import Path

import torch

w = torch.tensor([1.0], requires_grad=True)
w.grad = torch.tensor([10.0])
optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)

path = []


def note(frame, event, _):
    if event == "call" and Path(frame.f_code.co_filename).name == "sgd.py":
        path.append(frame.f_code.co_name)


sys.setprofile(note)
optimizer.step()
sys.setprofile(None)
print(" -> ".join(path))
