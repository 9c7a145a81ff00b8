import io
from contextlib import redirect_stdout

program = """
import math
import torch
from torch import nn
torch.manual_seed(0)
width = 16
model = nn.Sequential(nn.Linear(8, width), nn.ReLU(), nn.Linear(width, 3))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
x = torch.randn(4, 8)
y = torch.tensor([0.0, 1.0, 2.0, 0.0])
scores = model(x)
print(scores.shape, math.pi)
loss = nn.functional.cross_entropy(scores, y)
loss.backward()
optimizer.step()
"""


def error_of(lines):
    try:
        with redirect_stdout(io.StringIO()):
            exec("\n".join(lines), {})
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return None


lines = program.strip().splitlines()
wanted = error_of(lines)
before = None
while before != lines:
    before = lines
    for line in before:
        shorter = [other for other in lines if other is not line]
        if error_of(shorter) == wanted:
            lines = shorter
print("\n".join(lines))
print("->", wanted)
