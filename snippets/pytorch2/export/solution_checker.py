import torch
from torch import nn
from torch.export import Dim


def check(program, model, make_input, sizes, atol=1e-6):
    """Say of each size whether the exported model agrees with the original."""
    exported = program.module()
    for size in sizes:
        x = make_input(size)
        try:
            verdict = "equal" if torch.allclose(exported(x), model(x), atol=atol) else "DIFFERS"
        except AssertionError as error:
            verdict = f"refused: {error}"
        print(size, verdict)


class Fading(nn.Module):
    def __init__(self):
        super().__init__()
        self.calls = 0

    def forward(self, x):
        self.calls += 1
        return x / self.calls


torch.manual_seed(0)
model = Fading()
program = torch.export.export(model, (torch.zeros(3, 2),), dynamic_shapes=({0: Dim("n", max=8)},))
model.calls = 0
check(program, model, lambda n: torch.randn(n, 2), (2, 3, 8, 9))
