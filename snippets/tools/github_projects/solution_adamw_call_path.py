import sys
from pathlib import Path

import torch

w = torch.tensor([1.0, -2.0], requires_grad=True)
w.grad = torch.tensor([10.0, 0.001])
optimizer = torch.optim.AdamW([w], lr=0.1, weight_decay=0.5)

path = []


def note(frame, event, _):
    file, name = Path(frame.f_code.co_filename).stem, frame.f_code.co_name
    if event == "call" and file in ("adam", "adamw") and name.isidentifier():
        path.append(f"{file}.{name}")


before = w.detach().clone()
sys.setprofile(note)
optimizer.step()
sys.setprofile(None)
print(" -> ".join(path))

shrunk = before * (1 - 0.1 * 0.5)  # weight decay first, apart from the gradient
print(torch.allclose(w, shrunk - 0.1 * w.grad.sign(), atol=1e-4))
