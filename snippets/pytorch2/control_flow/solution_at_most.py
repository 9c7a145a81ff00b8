import torch
from torch import nn
from torch.export import Dim, export


class BestBoxes(nn.Module):
    def forward(self, scores, boxes):
        scores = nn.functional.pad(scores, (0, 3))  # three more that do not count
        boxes = nn.functional.pad(boxes, (0, 0, 0, 3))
        best, places = scores.topk(3)
        there = best > 0.5
        return torch.where(there[:, None], boxes[places], 0.0), there.sum()


example = (torch.rand(5), torch.rand(5, 4))
program = export(BestBoxes(), example, dynamic_shapes=[{0: Dim("n")}] * 2).module()
for scores in ([0.9, 0.1, 0.7, 0.2], [0.8] * 4, [0.1, 0.6], [0.9], []):
    boxes = torch.arange(1.0, len(scores) + 1)[:, None].expand(-1, 4)
    kept, count = program(torch.tensor(scores), boxes)
    print(list(kept.shape), "count", count.item(), "first column", kept[:, 0].tolist())
