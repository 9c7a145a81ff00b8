import torch
from torch import nn
from torch.export import Dim, export


class BestBoxes(nn.Module):
    def forward(self, scores, boxes):
        best, places = scores.topk(3)
        there = best > 0.5
        return torch.where(there[:, None], boxes[places], 0.0), there.sum()


n = Dim("n", min=3)
example = (torch.rand(5), torch.rand(5, 4))
program = export(BestBoxes(), example, dynamic_shapes=[{0: n}, {0: n}]).module()
boxes = torch.arange(1.0, 5.0)[:, None].expand(4, 4)
for scores in ([0.9, 0.1, 0.7, 0.2], [0.1] * 4, [0.8] * 4):
    kept, count = program(torch.tensor(scores), boxes)
    print(list(kept.shape), "count", count.item(), "first column", kept[:, 0].tolist())
