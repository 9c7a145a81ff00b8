import io

import torch


class Clamp(torch.nn.Module):
    def forward(self, x):
        return torch.cond(x.sum() > 0, lambda x: x.clamp(max=1.0), torch.zeros_like, (x,))


rows = torch.export.Dim("rows", min=2)
program = torch.export.export(Clamp(), (torch.ones(3, 2),), dynamic_shapes=({0: rows},))
file = io.BytesIO()
torch.export.save(program, file)
file.seek(0)
loaded = torch.export.load(file).module()
print(loaded(torch.full((2, 2), 3.0)).tolist())
print(loaded(torch.full((4, 2), -3.0)).tolist())
