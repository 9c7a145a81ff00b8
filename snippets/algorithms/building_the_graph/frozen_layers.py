import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

from snippets.kit.drawing import autograd_graph


def graph_size(frozen):
    blocks = [nn.Sequential(nn.Linear(64, 64), nn.ReLU()) for _ in range(4)]
    model = nn.Sequential(*blocks)
    for number in frozen:
        model[number].requires_grad_(False)
    x = torch.rand(256, 64)
    given = [x, *model.parameters()]
    given = {tensor.untyped_storage().data_ptr() for tensor in given}
    saved = {}

    def pack(tensor):
        memory = tensor.untyped_storage()
        if memory.data_ptr() not in given:
            saved[memory.data_ptr()] = memory.nbytes()
        return tensor.detach()

    with saved_tensors_hooks(pack, lambda copy: copy):
        output = model(x)
    return len(autograd_graph(output)[0]), sum(saved.values()) // 1024


for frozen in ((), (0, 1), (2, 3), (0, 1, 2)):
    nodes, kib = graph_size(frozen)
    print(f"frozen {frozen!s:10} {nodes:3} nodes, {kib:3} KiB saved")
