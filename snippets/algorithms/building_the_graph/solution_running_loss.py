import weakref

import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 1))


def kib_held(keep):
    packed, total, counts = [], 0.0, []

    def pack(tensor):
        copy = tensor.detach()
        packed.append(weakref.ref(copy))
        return copy

    with saved_tensors_hooks(pack, lambda copy: copy):
        for _ in range(4):
            total = total + keep(model(torch.randn(256, 64)).square().mean())
            alive = [tensor for ref in packed if (tensor := ref()) is not None]
            memory = {tensor.data_ptr(): tensor.nbytes for tensor in alive}
            counts.append(sum(memory.values()) // 1024)
    return counts


print("total + loss         ", kib_held(lambda loss: loss))
print("total + loss.detach()", kib_held(lambda loss: loss.detach()))
with torch.no_grad():
    print("under no_grad        ", kib_held(lambda loss: loss))
