import torch

from snippets.pytorch2.tensor_subclasses.quantity import quantity

way, time = quantity([100.0, 200.0], metre=1), quantity([9.6, 20.0], second=1)
speed = way / time
print(speed, "metre, second:", speed.unit)
print("mean:", round(speed.mean().item(), 2), speed.mean().unit)
print("ratio:", (way / way.sum()).exp().unit)
mixed = lambda: way + time, lambda: way.add_(time), lambda: torch.stack([way, time])
for wrong in (*mixed, lambda: way + 1, way.exp, way.sort):
    try:
        wrong()
    except ValueError as error:
        print("refused:", error)
print("as before:", way.tolist())
