import torch
from torch import nn
from torch._higher_order_ops import associative_scan


def combine(left, right):
    rounds.append(1)
    (a, b), (c, d) = left, right
    return a * c, c * b + d  # first y -> a y + b, then y -> c y + d


torch.manual_seed(0)
for length in (8, 64, 1000):
    decay, x = torch.rand(length), torch.rand(length)
    rounds = []
    y = associative_scan(combine, (decay, x), 0, combine_mode="generic")[1]
    expected = [x[0]]
    for t in range(1, length):
        expected.append(decay[t] * expected[-1] + x[t])
    same = torch.allclose(y, torch.stack(expected))
    print(f"{length:>4} rows: loop {length - 1} rounds, scan {len(rounds)}, same {same}")


class Exported(nn.Module):
    def forward(self, decay, x):
        return associative_scan(combine, (decay, x), 0, combine_mode="generic")[1]


for length in (10, 100):
    program = torch.export.export(Exported(), (torch.ones(length), torch.ones(length)))
    nodes = [node for node in program.graph.nodes if node.op == "call_function"]
    print(f"{length:>4} rows: exported, {len(nodes)} nodes")
